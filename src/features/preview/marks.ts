import { type Token, tokenLike } from './markdownIt';

/** A mention as the preview looks for it. */
export interface Mark {
  /** Where it begins, counted from 0. */
  readonly line: number;
  /** What is seen of it, cut where a line or a markup ends: `right of`, `first`, `refusal`. */
  readonly pieces: readonly string[];
  readonly className: string;
  readonly title: string;
}

interface Place {
  /** Index of the child. */
  readonly child: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a mention without what Markdown does not show, cut where a reader may find something between. */
export function piecesOf(source: string): readonly string[] {
  return source
    .split(/\r?\n[ \t>]*|[*_~`[\]]+|\]\([^)]*\)/)
    .map((piece) => piece.replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
    .filter((piece) => piece.trim() !== '');
}

/** A rendered document's tokens with marks in them. What cannot be found where it should be stays bare. */
export function mark(tokens: readonly Token[], marks: readonly Mark[]): readonly Token[] {
  const left = new Map<number, Mark[]>();
  for (const wanted of marks) left.set(wanted.line, [...(left.get(wanted.line) ?? []), wanted]);
  let lines: readonly [number, number] = [0, 0];
  return tokens.map((token) => {
    // Cells of a table have no lines of their own: their row's hold.
    if (token.map) lines = token.map;
    if (token.type !== 'inline' || !token.children) return token;
    const placed = new Map<Mark, readonly Place[]>();
    let from: Place = { child: 0, start: 0, end: 0 };
    for (let line = lines[0]; line < lines[1]; line++) {
      const bare = (left.get(line) ?? []).filter((wanted) => {
        const places = placesOf(wanted.pieces, token.children ?? [], from);
        const last = places?.at(-1);
        if (!places || !last) return true;
        placed.set(wanted, places);
        from = last;
        return false;
      });
      left.set(line, bare);
    }
    return placed.size === 0 ? token : tokenLike(token, { children: marked(token.children, placed) });
  });
}

/** Where the pieces stand, one after another from a place on; undefined where one of them does not. */
function placesOf(pieces: readonly string[], children: readonly Token[], from: Place): readonly Place[] | undefined {
  const found: Place[] = [];
  let { child, end } = from;
  for (const piece of pieces) {
    let start = -1;
    for (; child < children.length; child++, end = 0) {
      const token = children[child];
      start = token?.type === 'text' ? token.content.indexOf(piece, end) : -1;
      if (start >= 0) break;
    }
    if (start < 0) return undefined;
    end = start + piece.length;
    found.push({ child, start, end });
  }
  return found;
}

function marked(children: readonly Token[], placed: ReadonlyMap<Mark, readonly Place[]>): readonly Token[] {
  const byChild = new Map<number, (Place & { readonly mark: Mark })[]>();
  for (const [one, places] of placed)
    for (const place of places)
      byChild.set(place.child, [...(byChild.get(place.child) ?? []), { ...place, mark: one }]);
  return children.flatMap((child, index) => {
    const parts: Token[] = [];
    let at = 0;
    for (const { start, end, mark: one } of byChild.get(index) ?? []) {
      const attrs = [['class', one.className] as const, ['title', one.title] as const];
      parts.push(
        tokenLike(child, { content: child.content.slice(at, start) }),
        tokenLike(child, { type: 'deal_term_open', tag: 'span', nesting: 1, content: '', attrs }),
        tokenLike(child, { content: child.content.slice(start, end) }),
        tokenLike(child, { type: 'deal_term_close', tag: 'span', nesting: -1, content: '' }),
      );
      at = end;
    }
    return at === 0 ? [child] : [...parts, tokenLike(child, { content: child.content.slice(at) })];
  });
}
