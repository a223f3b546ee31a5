import { longForm } from '../contract/unmarked';
import type { Lexicon, Phrase } from '../lexicon/lexicon';
import { type Candidate, VARIANT } from '../match/candidates';
import { isWordCode } from '../text/characters';
import { NO_TERM, type ShortForm } from './shortForm';

/** A place where an abbreviation stands. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** The abbreviations of one document, ready to be found: immutable, compared by identity. */
export class ShortForms {
  /** Of distinct names, in the order of the document. */
  readonly all: readonly ShortForm[];

  /** Where a name is introduced twice, the first place counts. */
  constructor(introduced: readonly ShortForm[]) {
    const byName = new Map<string, ShortForm>();
    for (const form of introduced) if (!byName.has(form.name)) byName.set(form.name, form);
    this.all = [...byName.values()];
  }

  /** Whether one may stand in a text. */
  touch(text: string): boolean {
    return this.all.some(({ name }) => text.includes(name));
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

  /** Every place, sorted and disjoint: leftmost, longest. */
  #find(text: string): readonly Place[] {
    const found: Place[] = [];
    for (const { name, phrase } of this.all) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = endOf(text, start, start + name.length);
        if (end >= 0) found.push({ start, end, phrase });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return found.filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
  }
}

/** Whether the glossary says what an abbreviation stands for; where it does not, the document may mean the same. */
function isSpelledOut({ text, term }: Phrase, { terms }: Lexicon): boolean {
  const names = Object.values(terms[term]?.texts ?? {}).flatMap((texts) => texts.names);
  return names.some((name) => {
    const both = `${name.text} ${text}`;
    return longForm(both, name.text.length + 1, both.length, name.text.length) !== undefined;
  });
}

/** Where a name ends that stands from `start` to `end`, a plural s included; -1 where it is a part of a longer word. */
function endOf(text: string, start: number, end: number): number {
  if (start > 0 && isWordCode(text.charCodeAt(start - 1))) return -1;
  const plural = text[end] === 's' ? end + 1 : end;
  return plural < text.length && isWordCode(text.charCodeAt(plural)) ? -1 : plural;
}

export const NO_SHORT_FORMS = new ShortForms([]);
