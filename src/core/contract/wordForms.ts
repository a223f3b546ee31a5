import { foldText, isUpper, isWordCode } from '../text/characters';
import { inflect } from '../lexicon/inflection';
import { Vocabulary } from '../text/vocabulary';

/** After these a compound is written apart, with a hyphen or as one word alike. */
const PREFIXES = ['non', 'co', 'sub', 'pre', 'post', 'inter', 'multi', 'anti', 'sous'] as const;
/** How many names are kept compiled before all are forgotten. Names come and go as they are typed. */
const MOST_NAMES = 20_000;
/** The shortest name in capitals alone that may stand in small letters: `IT` is no `It`. */
const SHORTEST_SHOUT = 4;

/** A word of a name: the forms in which it may stand, by their ids, its own first. */
export interface NameWord {
  readonly forms: readonly number[];
  /** What separates it from the word before: signs other than blanks, hyphens and apostrophes. */
  readonly signs: string;
}

/** One way to write a defined name, as the second layer matches it. */
export interface NameSpelling {
  readonly name: string;
  /** The name so written. */
  readonly text: string;
  readonly words: readonly NameWord[];
  /** The signs before its first and behind its last word, which a use must have too: `C++`. */
  readonly before: string;
  readonly behind: string;
  /** Whether it is one word in capitals alone; small letters may then be another word. */
  readonly isOneShout: boolean;
  /** Whether it counts in these very capitals alone. */
  readonly caseful: boolean;
}

/**
 * Names compiled to words and their forms, each once: a name that is being typed costs itself, not its whole document. Forms are made for both languages, since a name
 * tells no language.
 */
export class NameForms {
  /** Ids of all forms. Grows; ids never change. */
  readonly vocabulary = new Vocabulary();
  readonly #compiled = new Map<string, readonly NameSpelling[]>();
  readonly #forms = new Map<string, readonly number[]>();
  /** By form, another of its class, or itself. */
  readonly #parents: number[] = [];
  #classes: Int32Array | undefined;

  /** Whether so many names have passed through that it should make way for another. */
  get isFull(): boolean {
    return this.#compiled.size >= MOST_NAMES;
  }

  /** The ways to write a name, its own first. */
  compile(name: string): readonly NameSpelling[] {
    let compiled = this.#compiled.get(name);
    if (!compiled) this.#compiled.set(name, (compiled = this.#compile(name)));
    return compiled;
  }

  /** By form, a number that all forms have in common which any name takes for one word. It grows with the names, and is a snapshot. */
  classes(): Int32Array {
    if (!this.#classes) {
      this.#classes = new Int32Array(this.vocabulary.size);
      for (let form = 0; form < this.#classes.length; form++) this.#classes[form] = this.#rootOf(form);
    }
    return this.#classes;
  }

  #compile(name: string): readonly NameSpelling[] {
    return writtenAs(name).flatMap((text) => this.#spellings(name, text));
  }

  /** A spelling, and those that have two of its words in one or its first word in two: `Know-How`, `Knowhow`; `Sublicensee`, `Sub-Licensee`. */
  #spellings(name: string, text: string): readonly NameSpelling[] {
    const pieces = piecesOf(text);
    const [first] = pieces;
    if (!first) return [];
    const alone = pieces.length === 1;
    const isOneShout = alone && isShouted(first.text);
    const words = pieces.map((piece, n) => this.#word(piece.text, alone, n === 0 ? '' : piece.signs));
    const own = {
      name,
      text,
      words,
      before: first.signs,
      behind: signsIn(text, pieces.at(-1)?.end ?? 0, text.length),
      isOneShout,
      caseful: isOneShout && first.text.length < SHORTEST_SHOUT,
    };
    const found = [own];
    const prefix = PREFIXES.find((known) => isApart(first.text, known));
    if (prefix !== undefined) {
      const parts = [prefix, first.text.slice(prefix.length)].map((part) => this.#word(part, false, ''));
      found.push({ ...own, words: [...parts, ...words.slice(1)] });
    }
    pieces.forEach((piece, n) => {
      const before = pieces[n - 1];
      if (!piece.hyphenated || !before) return;
      const joined = this.#word(before.text + piece.text, false, words[n - 1]?.signs ?? '');
      found.push({ ...own, words: [...words.slice(0, n - 1), joined, ...words.slice(n + 1)] });
    });
    return found;
  }

  #word(text: string, alone: boolean, signs: string): NameWord {
    return { forms: this.#formsOf(text, alone), signs };
  }

  #formsOf(word: string, alone: boolean): readonly number[] {
    const key = alone ? `${word} ` : word;
    let forms = this.#forms.get(key);
    if (!forms) this.#forms.set(key, (forms = this.#inflected(word, alone)));
    return forms;
  }

  #inflected(word: string, alone: boolean): readonly number[] {
    const folded = foldText(word);
    const shouted = isShouted(word);
    const spellings =
      (shouted && word.length < SHORTEST_SHOUT) || (!shouted && hasInnerCapital(word))
        ? [folded, `${folded}s`]
        : [
            folded,
            ...inflect(shouted ? word.toLowerCase() : word, 'en', alone ? 'single' : 'phrase'),
            // `Licensee` is no feminine of a French participle: that has its accent, `Cédée`.
            ...(/ees?$/i.test(word)
              ? []
              : inflect(shouted ? word.toLowerCase() : word, 'fr', alone ? 'single' : 'phrase')),
          ];
    const forms = [...new Set(spellings.map((form) => this.vocabulary.add(form)))];
    this.#join(forms);
    return forms;
  }

  /** Makes one class of the classes of some forms. */
  #join(forms: readonly number[]): void {
    this.#classes = undefined;
    const [first = 0] = forms;
    for (const form of forms) {
      this.#parents[form] ??= form;
      const [a, b] = [this.#rootOf(first), this.#rootOf(form)];
      this.#parents[Math.max(a, b)] = Math.min(a, b);
    }
  }

  #rootOf(form: number): number {
    let root = form;
    while ((this.#parents[root] ?? root) !== root) root = this.#parents[root] ?? root;
    this.#parents[form] = root;
    return root;
  }
}

/** `Affiliate(s)` is written without its bracket, `Local Network (LAN)` in three ways. */
function writtenAs(name: string): readonly string[] {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1;
  const before = name.slice(0, Math.max(0, open)).trimEnd();
  if (before === '') return [name];
  const inside = name.slice(open + 1, -1).trim();
  if (/^(s|es|ies|x|e|e\(s\))$/i.test(inside)) return [before];
  return isShouted(inside) ? [name, before, inside] : [name, before];
}

interface Piece {
  readonly text: string;
  readonly end: number;
  readonly signs: string;
  readonly hyphenated: boolean;
}

/** The words of a name as `Words` reads them: a possessive is no word of its own. */
function piecesOf(name: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  for (let at = 0; at < name.length;) {
    if (!isWordCode(name.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < name.length && isWordCode(name.charCodeAt(end))) end++;
    const possessive = end - at === 1 && /^['’]s/i.test(name.slice(at - 1, end)) && pieces.length > 0;
    // `Reed’s`: the ending belongs to the word before it.
    const before = pieces.at(-1);
    if (possessive && before) pieces[pieces.length - 1] = { ...before, end };
    else {
      const between = name.slice(gap, at);
      pieces.push({
        text: name.slice(at, end),
        end,
        signs: signsIn(name, gap, at),
        hyphenated: pieces.length > 0 && between.length === 1 && isHyphen(between),
      });
    }
    gap = end;
    at = end;
  }
  return pieces;
}

/** The signs of a stretch that make a difference between names. */
export function signsIn(text: string, from: number, to: number): string {
  let signs = '';
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (!/[\s\u200b.,'’ʼ"“”]/.test(char) && !isHyphen(char)) signs += char;
  }
  return signs;
}

function isHyphen(char: string): boolean {
  return '-\u2010\u2011\u2012–'.includes(char);
}

function isApart(word: string, prefix: string): boolean {
  return word.length > prefix.length + 3 && foldText(word.slice(0, prefix.length)) === prefix;
}

function hasInnerCapital(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (isUpper(word.charCodeAt(at))) return true;
  return false;
}

/** Whether a word or a name is written in capitals alone, digits apart. */
export function isShouted(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || (code >= 48 && code <= 57)) continue;
    if (!isUpper(code)) return false;
    capitals++;
  }
  return capitals > 1;
}
