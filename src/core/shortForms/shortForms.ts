import { longForm } from '../contract/unmarked';
import type { Lexicon, Phrase } from '../lexicon/lexicon';
import { type Candidate, VARIANT } from '../match/candidates';
import { isUpper, isWordCode } from '../text/characters';
import { NO_TERM, type ShortForm } from './shortForm';

/** A place where an abbreviation stands. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** The abbreviations of one document, ready to be found: immutable, compared by identity. */
export class ShortForms {
  /** Of distinct names, sorted by them. */
  readonly all: readonly ShortForm[];
  /** By the first word of their name, the longest first. */
  readonly #byWord = new Map<string, ShortForm[]>();
  /** By a letter, and by {@link startOf} of a word: 1 where one of their names may begin with it. */
  readonly #letters = new Uint8Array(LETTERS);
  readonly #starts = new Uint8Array(STARTS);

  /** A name that is introduced for several things is taken for the first of the lexicon's phrases among them. */
  constructor(introduced: Iterable<ShortForm>) {
    const byName = new Map<string, ShortForm>();
    for (const form of introduced) {
      const known = byName.get(form.name);
      if (!known || known.phrase === NO_TERM || (form.phrase !== NO_TERM && form.phrase < known.phrase))
        byName.set(form.name, form);
    }
    this.all = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const form of this.all) {
      const word = form.name.slice(0, wordEnd(form.name, 0));
      this.#byWord.set(word, [form, ...(this.#byWord.get(word) ?? [])]);
      this.#letters[word.charCodeAt(0) % LETTERS] = 1;
      this.#starts[startOf(word, 0)] = 1;
    }
  }

  /** Whether one stands in a text. */
  touch(text: string): boolean {
    return this.#find(text).length > 0;
  }

  /** The mentions of a text with those of its abbreviations; `text` has its markup masked, `mentions` are sorted and disjoint, and so is the result. */
  applied(text: string, mentions: readonly Candidate[], lexicon: Lexicon): readonly Candidate[] {
    const places = this.#find(text);
    if (places.length === 0) return mentions;
    const { phrases } = lexicon;
    const meets = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
    // What the document says of an abbreviation goes before what the glossary says of it.
    const kept = mentions.filter((mention) => {
      const phrase = phrases[mention.phrase];
      if (phrase?.kind !== 'abbreviation') return true;
      const place = places.find((other) => meets(other, mention));
      if (!place) return true;
      return place.phrase === NO_TERM ? !isSpelledOut(phrase, lexicon) : phrases[place.phrase]?.term === phrase.term;
    });
    const added = places
      .filter((place) => place.phrase !== NO_TERM && !kept.some((mention) => meets(place, mention)))
      .map((place): Candidate => ({ ...place, match: VARIANT, distance: 0 }));
    return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
  }

  /** Every place, sorted and disjoint. Linear: only words with a capital that begin like a name are looked up. */
  #find(text: string): readonly Place[] {
    const found: Place[] = [];
    if (this.all.length === 0) return found;
    for (let at = 0; at < text.length; at++) {
      if (this.#letters[text.charCodeAt(at) % LETTERS] === 0) continue;
      if ((at > 0 && isWordCode(text.charCodeAt(at - 1))) || this.#starts[startOf(text, at)] === 0) continue;
      const end = wordEnd(text, at);
      const place = hasCapital(text, at, end) ? this.#at(text, at, end) : undefined;
      if (place) found.push(place);
      at = (place?.end ?? end) - 1;
    }
    return found;
  }

  /** The longest abbreviation that begins with the word from `start` to `end`. */
  #at(text: string, start: number, end: number): Place | undefined {
    const word = text.slice(start, end);
    const forms = this.#byWord.get(word) ?? (word.endsWith('s') ? this.#byWord.get(word.slice(0, -1)) : undefined);
    for (const { name, phrase } of forms ?? []) {
      if (!text.startsWith(name, start)) continue;
      const to = endOf(text, start + name.length);
      if (to >= 0) return { start, end: to, phrase };
    }
    return undefined;
  }
}

const LETTERS = 128;
const STARTS = 4096;

/** A number that a word's first two letters make. */
function startOf(text: string, at: number): number {
  const second = at + 1 < text.length && isWordCode(text.charCodeAt(at + 1)) ? text.charCodeAt(at + 1) : 0;
  return (text.charCodeAt(at) * 61 + second) % STARTS;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function hasCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** Whether the glossary says what an abbreviation stands for; where it does not, the document may mean the same. */
function isSpelledOut({ text, term }: Phrase, { terms }: Lexicon): boolean {
  const names = Object.values(terms[term]?.texts ?? {}).flatMap((texts) => texts.names);
  return names.some((name) => {
    const both = `${name.text} ${text}`;
    return longForm(both, name.text.length + 1, both.length, name.text.length) !== undefined;
  });
}

/** Where a name ends whose letters end at `end`, a plural s included; -1 where it is a part of a longer word. */
function endOf(text: string, end: number): number {
  const plural = text[end] === 's' ? end + 1 : end;
  return plural < text.length && isWordCode(text.charCodeAt(plural)) ? -1 : plural;
}

export const NO_SHORT_FORMS = new ShortForms([]);
