import { isUpper, isWordCode } from '../text/characters';
import type { Span } from '../text/span';
import { GLUE, STOP, type Words } from '../text/words';
import { NameTrie } from './nameTrie';
import { isShouted, type NameForms, type NameSpelling, signsIn } from './wordForms';

/** A place where a defined name stands; offsets are relative to the text that was read. */
export interface UseFact extends Span {
  /** Index into {@link DefinedLayer.names}. */
  readonly name: number;
  /** Whether the text spells the name so, not in the plural or otherwise inflected. */
  readonly exact: boolean;
}

/** What the second layer finds in a text. Both lists are sorted and, taken together, disjoint. */
export interface LayerFacts {
  readonly uses: readonly UseFact[];
  /** Places where a name stands in small letters that is defined with capitals. */
  readonly uncapitalised: readonly UseFact[];
}

const NOTHING: LayerFacts = { uses: [], uncapitalised: [] };

/**
 * The names that a document knows, ready to be found in its text: the second layer of mentions. One layer stands for one set of names, so what is found with it is kept
 * for as long as the set stays the same. Making one costs a few arrays; the names themselves are compiled once, by {@link NameForms}.
 */
export class DefinedLayer {
  /** Distinct, sorted by code unit. */
  readonly names: readonly string[];
  /** Word comparisons since the layer was made: what the tests of linearity count. */
  steps = 0;
  readonly #forms: NameForms;
  readonly #spellings: NameSpelling[] = [];
  /** By spelling, the name that it is of. */
  readonly #nameOf: number[] = [];
  readonly #trie: NameTrie;
  readonly #words: Words;
  #groups: readonly number[] | undefined;
  #slugs: readonly string[] | undefined;

  /** `names` are distinct and sorted. `words` is scratch space that others may use between two readings. */
  constructor(names: readonly string[], forms: NameForms, words: Words) {
    this.names = names;
    this.#forms = forms;
    this.#words = words;
    names.forEach((name, n) => {
      for (const spelling of forms.compile(name)) {
        this.#spellings.push(spelling);
        this.#nameOf.push(n);
      }
    });
    this.#trie = new NameTrie(this.#spellings, forms.vocabulary.size);
  }

  /** By index of a name, the index of the first name of its group: names of one group differ in number or case alone, such as `Party` and `Parties`. */
  get groups(): readonly number[] {
    return (this.#groups ??= this.#grouped());
  }

  /** Each name in small letters and hyphens, distinct: what the command line calls the term. */
  get slugs(): readonly string[] {
    return (this.#slugs ??= distinctSlugs(this.names));
  }

  /** What stands in a text whose markup has been masked. */
  find(text: string): LayerFacts {
    if (this.names.length === 0) return NOTHING;
    this.#words.read(text, this.#forms.vocabulary);
    const uses: UseFact[] = [];
    const small: UseFact[] = [];
    const { count } = this.#words;
    for (let w = 0; w < count;) {
      const found = this.#longest(text, w, true);
      if (found) {
        uses.push(found.use);
        w = found.after;
        continue;
      }
      const improper = this.#longest(text, w, false);
      if (improper) small.push(improper.use);
      w++;
    }
    if (uses.length === 0 && small.length === 0) return NOTHING;
    return { uses, uncapitalised: small.length === 0 ? small : apartFrom(uses, small) };
  }

  /** The longest name that begins with word `first`. `proper` asks for the capitals of the name; otherwise they must be missing. */
  #longest(text: string, first: number, proper: boolean): { use: UseFact; after: number } | undefined {
    const { id, count } = this.#words;
    if (id[first] < 0) return undefined;
    let node = this.#trie.next(0, id[first]);
    let best: { use: UseFact; after: number } | undefined;
    for (let w = first; node !== 0;) {
      this.steps++;
      const use = this.#useOf(text, node, first, w, proper);
      if (use) best = { use, after: w + 1 };
      w++;
      if (w >= count || id[w] < 0) break;
      node = this.#trie.next(node, id[w]);
    }
    return best;
  }

  /** Of the names that end at a node the one that the text spells best. */
  #useOf(text: string, node: number, first: number, last: number, proper: boolean): UseFact | undefined {
    let best: UseFact | undefined;
    let bestRank = 0;
    for (const s of this.#trie.endsAt(node)) {
      const spelling = this.#spellings[s];
      const span = spelling && this.#spanOf(text, spelling, first, last);
      if (!span || hasCapitals(text, span, spelling) !== proper || (!proper && spelling.isOneShout)) continue;
      const exact = this.#isExact(spelling, first, last);
      const rank = text.slice(span.start, span.end) === spelling.text ? 3 : exact ? 2 : 1;
      if (rank > bestRank) {
        bestRank = rank;
        best = { ...span, name: this.#nameOf[s] ?? 0, exact };
      }
    }
    return best;
  }

  /** Where a name stands if its signs are there too; undefined where they are not. */
  #spanOf(text: string, name: NameSpelling, first: number, last: number): Span | undefined {
    const { start, end, joint, id } = this.#words;
    const aligned = last - first + 1 === name.words.length;
    for (let w = first; w <= last; w++) {
      const word = aligned ? name.words[w - first] : undefined;
      if (word && !word.forms.includes(id[w])) return undefined;
      if (w === first || (joint[w] === GLUE && (word === undefined || word.signs === ''))) continue;
      const between = signsIn(text, end[w - 1], start[w]);
      if (between !== (word?.signs ?? '')) return undefined;
      // Where no other sign stands, a name runs on over a comma or an abbreviation's full stop if it has one itself.
      if (between === '' && joint[w] !== GLUE && (joint[w] === STOP || !pauses(name.text))) return undefined;
    }
    const from = start[first] - name.before.length;
    const to = end[last] + name.behind.length;
    if (name.before !== '' && text.slice(from, start[first]) !== name.before) return undefined;
    if (name.behind !== '' && text.slice(end[last], to) !== name.behind) return undefined;
    return { start: from, end: to };
  }

  #isExact({ words }: NameSpelling, first: number, last: number): boolean {
    if (last - first + 1 !== words.length) return false;
    for (let w = first; w <= last; w++) if (words[w - first]?.forms[0] !== this.#words.id[w]) return false;
    return true;
  }

  /** Each name is read like a text: the names that match the whole of it are of its group. */
  #grouped(): readonly number[] {
    const roots = this.names.map((_, n) => n);
    const firsts = new Map<number, number>();
    this.#spellings.forEach(({ words, before, behind }, s) => {
      let node = 0;
      for (const word of words) node = this.#trie.next(node, word.forms[0] ?? 0);
      if (node === 0 || before !== '' || behind !== '') return;
      const name = this.#nameOf[s] ?? 0;
      const first = firsts.get(node);
      if (first === undefined) firsts.set(node, s);
      else if (this.#spellings[first]?.words.every(({ signs }, w) => signs === words[w]?.signs))
        roots[name] = Math.min(roots[name] ?? name, roots[this.#nameOf[first] ?? 0] ?? name);
    });
    return roots;
  }
}

/** Whether a name has a comma or a full stop in it, as a company's name may. */
function pauses(name: string): boolean {
  return name.includes(',') || name.includes('.');
}

/** Whether a use has the capitals of its name: each word that the name writes with a capital; a name in capitals alone may stand in ordinary ones. */
function hasCapitals(text: string, { start, end }: Span, { text: name, caseful }: NameSpelling): boolean {
  const shouted = !caseful && isShouted(name);
  let at = start;
  for (let n = 0; n < name.length;) {
    while (n < name.length && !isWordCode(name.charCodeAt(n))) n++;
    while (at < end && !isWordCode(text.charCodeAt(at))) at++;
    if (n >= name.length || at >= end) break;
    const length = wordLength(name, n);
    // Little words of a shouted name are small in ordinary writing.
    const wanted = isUpper(name.charCodeAt(n)) && !(shouted && n > 0 && length <= 3);
    if (wanted && !isUpper(text.charCodeAt(at))) return false;
    if (caseful) for (let k = 1; k < length; k++) if (!isUpper(text.charCodeAt(at + k))) return false;
    n += length;
    at += wordLength(text, at);
  }
  return true;
}

function wordLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at - from;
}

/** Of sorted spans those that touch none of other sorted ones, nor one another. */
function apartFrom(taken: readonly UseFact[], spans: readonly UseFact[]): readonly UseFact[] {
  const kept: UseFact[] = [];
  let t = 0;
  let end = -1;
  for (const span of spans) {
    while (t < taken.length && (taken[t]?.end ?? 0) <= span.start) t++;
    if (span.start < end || (taken[t]?.start ?? Infinity) < span.end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

function distinctSlugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    const base = slugOf(name);
    let n = next.get(base) ?? 1;
    while (taken.has(numbered(base, n))) n++;
    next.set(base, n + 1);
    taken.add(numbered(base, n));
    return numbered(base, n);
  });
}

function numbered(slug: string, n: number): string {
  return n === 1 ? slug : `${slug}-${n}`;
}

function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? words.join('-') : 'name';
}
