import type { Span } from '../text/span';
import type { Words } from '../text/words';
import { hasCapitals, isSpelledSo, nameSpan } from './nameSpan';
import { MOST_ALIKE, NameTrie } from './nameTrie';
import { distinctSlugs } from './slugs';
import type { NameForms, NameSpelling } from './wordForms';

/** A place where a defined name stands; offsets are relative to the text that was read. */
export interface UseFact extends Span {
  /** As it is defined. */
  readonly name: string;
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
/** How many spellings may be new to a layer that is made from another. */
const MOST_NEW = 24;

/** What a layer is made of: a trie that may be shared, the spellings that are not in it, and the names in it that do not count. */
interface Parts {
  readonly trie: NameTrie;
  readonly added: readonly NameSpelling[];
  readonly gone: ReadonlySet<string>;
}

/**
 * The names that a document knows, ready to be found in its text: the second layer of mentions. One layer stands for one set of names, so what is found with it is kept
 * for as long as the set stays the same. A layer for a set that differs in a few names is made from one that is there, so that a name may be typed within a definition.
 */
export class DefinedLayer {
  /** Distinct, sorted by code unit. */
  readonly names: readonly string[];
  /** Word comparisons since the layer was made: what the tests of linearity count. */
  steps = 0;
  readonly #forms: NameForms;
  readonly #words: Words;
  readonly #parts: Parts;
  #groups: readonly number[] | undefined;
  #slugs: ReadonlyMap<string, string> | undefined;

  private constructor(names: readonly string[], forms: NameForms, words: Words, parts: Parts) {
    this.names = names;
    this.#forms = forms;
    this.#words = words;
    this.#parts = parts;
  }

  /** `names` are distinct and sorted. `words` is scratch space that others may use between two readings. */
  static of(names: readonly string[], forms: NameForms, words: Words): DefinedLayer {
    return new DefinedLayer(names, forms, words, { trie: trieOf(names, forms), added: [], gone: new Set() });
  }

  /** The layer for the same names but a few, the same as one made from the start. */
  changed(added: readonly string[], gone: readonly string[]): DefinedLayer {
    const names = [...this.names];
    for (const name of gone) names.splice(placeOf(names, name), 1);
    for (const name of added) names.splice(placeOf(names, name), 0, name);
    const parts = this.#changedParts(added, new Set(gone));
    return parts
      ? new DefinedLayer(names, this.#forms, this.#words, parts)
      : DefinedLayer.of(names, this.#forms, this.#words);
  }

  /** Undefined where too much is new, or where so many spellings are alike that which of them count is for the whole set to say. */
  #changedParts(added: readonly string[], gone: ReadonlySet<string>): Parts | undefined {
    const { trie } = this.#parts;
    const back = new Set(added.filter((name) => this.#parts.gone.has(name)));
    const spellings = [
      ...this.#parts.added.filter(({ name }) => !gone.has(name)),
      ...added.filter((name) => !back.has(name)).flatMap((name) => this.#forms.compile(name)),
    ];
    if (spellings.length > MOST_NEW || !trie.isWhole) return undefined;
    if (spellings.some(({ words }) => this.#endsOf(words).length + spellings.length > MOST_ALIKE)) return undefined;
    const inTrie = [...gone].filter((name) => !this.#parts.added.some((spelling) => spelling.name === name));
    return {
      trie,
      added: spellings,
      gone: new Set([...[...this.#parts.gone].filter((name) => !back.has(name)), ...inTrie]),
    };
  }

  #endsOf(words: NameSpelling['words']): readonly NameSpelling[] {
    let node = 0;
    for (const { forms } of words) {
      node = this.#parts.trie.next(node, forms[0] ?? 0);
      if (node === 0) return [];
    }
    return this.#parts.trie.endsAt(node);
  }

  /** By index of a name, the index of the first name of its group: names of one group differ in number or case alone, such as `Party` and `Parties`. */
  get groups(): readonly number[] {
    return (this.#groups ??= groupsOf(this.names, this.#forms));
  }

  /** Where a name of the layer stands among its names. */
  indexOf(name: string): number {
    return placeOf(this.names, name);
  }

  /** The names of one group with a name of the layer, itself included. */
  alike(name: string): ReadonlySet<string> {
    const { groups } = this;
    const group = groups[placeOf(this.names, name)];
    return new Set(this.names.filter((_, n) => groups[n] === group));
  }

  /** A name of the layer in small letters and hyphens, distinct among its names: what the command line calls the term. */
  slugOf(name: string): string {
    if (!this.#slugs) {
      const slugs = distinctSlugs(this.names);
      this.#slugs = new Map(this.names.map((known, n) => [known, slugs[n] ?? '']));
    }
    return this.#slugs.get(name) ?? '';
  }

  /** What stands in a text whose markup has been masked. */
  find(text: string): LayerFacts {
    if (this.names.length === 0) return NOTHING;
    this.#words.read(text, this.#forms.vocabulary);
    const uses: UseFact[] = [];
    const small: UseFact[] = [];
    const { count, id } = this.#words;
    for (let w = 0; w < count;) {
      const found = id[w] < 0 ? undefined : this.#longest(text, w);
      if (found?.improper) small.push(found.improper);
      if (found?.use) uses.push(found.use);
      w = found?.use ? found.after : w + 1;
    }
    return { uses, uncapitalised: small.length === 0 ? NOTHING.uses : apartFrom(uses, small) };
  }

  /** The longest names that begin with word `first`: one with the capitals that its definition has, and one without. */
  #longest(text: string, first: number): Longest | undefined {
    const { trie, added, gone } = this.#parts;
    const { id, count } = this.#words;
    let found: Longest | undefined;
    let node = trie.next(0, id[first]);
    for (let w = first; node !== 0;) {
      this.steps++;
      for (const spelling of trie.endsAt(node))
        if (!gone.has(spelling.name)) found = this.#better(text, spelling, first, w, found);
      if (++w >= count || id[w] < 0) break;
      node = trie.next(node, id[w]);
    }
    for (const spelling of added) {
      this.steps++;
      if (!spelling.words[0]?.forms.includes(id[first])) continue;
      const last = first + spelling.words.length - 1;
      if (last < count) found = this.#better(text, spelling, first, last, found);
    }
    return found;
  }

  /** What has been found, with a spelling in it if that is longer or spelled better. */
  #better(
    text: string,
    spelling: NameSpelling,
    first: number,
    last: number,
    found: Longest | undefined,
  ): Longest | undefined {
    const span = nameSpan(this.#words, spelling, first, last);
    if (!span) return found;
    const proper = hasCapitals(text, span, spelling);
    if (!proper && spelling.isOneShout) return found;
    const exact = isSpelledSo(this.#words, spelling, first);
    const rank = 4 * (last + 1) + (text.slice(span.start, span.end) === spelling.text ? 3 : exact ? 2 : 1);
    const known = proper ? found?.use : found?.improper;
    const knownRank = (proper ? found?.rank : found?.improperRank) ?? 0;
    // Of names that the text spells alike the first by code unit counts, wherever it was found.
    if (rank < knownRank || (rank === knownRank && known !== undefined && known.name <= spelling.name)) return found;
    // Objects are written out: one that is spread has a hidden class of its own, which takes ten times its room.
    const use: UseFact = { start: span.start, end: span.end, name: spelling.name, exact };
    const { use: other, rank: otherRank, after, improper, improperRank } = found ?? NOTHING_FOUND;
    return proper
      ? { use, rank, after: last + 1, improper, improperRank }
      : { use: other, rank: otherRank, after, improper: use, improperRank: rank };
  }
}

/** The longest names that begin at one word, each with its rank: how far it reaches, then how well it is spelled. */
interface Longest {
  readonly use: UseFact | undefined;
  readonly rank: number;
  /** The word behind the use. */
  readonly after: number;
  readonly improper: UseFact | undefined;
  readonly improperRank: number;
}

const NOTHING_FOUND: Longest = { use: undefined, rank: 0, after: 0, improper: undefined, improperRank: 0 };

function trieOf(names: readonly string[], forms: NameForms): NameTrie {
  const spellings = names.flatMap((name) => forms.compile(name));
  return new NameTrie(spellings, forms.classes());
}

function groupsOf(names: readonly string[], forms: NameForms): readonly number[] {
  const trie = trieOf(names, forms);
  const index = new Map(names.map((name, n) => [name, n]));
  const groups: number[] = [];
  names.forEach((name, n) => {
    let first = n;
    for (const { words, before, behind } of forms.compile(name)) {
      if (before !== '' || behind !== '') continue;
      let node = 0;
      for (const word of words) node = trie.next(node, word.forms[0] ?? 0);
      for (const other of trie.endsAt(node)) {
        const same =
          other.before === '' &&
          other.behind === '' &&
          other.words.every(({ forms: all, signs }, w) => {
            const word = words[w];
            return (
              word !== undefined &&
              signs === word.signs &&
              (all.includes(word.forms[0] ?? -1) || word.forms.includes(all[0] ?? -1))
            );
          });
        if (same) first = Math.min(first, index.get(other.name) ?? n);
      }
    }
    groups.push(groups[first] ?? first);
  });
  return groups;
}

/** Where a name stands, or belongs, among sorted ones. */
function placeOf(names: readonly string[], name: string): number {
  let from = 0;
  for (let to = names.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < name) from = middle + 1;
    else to = middle;
  }
  return from;
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
