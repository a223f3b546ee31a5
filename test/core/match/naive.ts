import { joins, prefixOf } from '../../../src/core/lexicon/compounds';
import { inflect } from '../../../src/core/lexicon/inflection';
import type { Lexicon, Phrase } from '../../../src/core/lexicon/lexicon';
import { isProblem, type Part, readName, readPattern } from '../../../src/core/lexicon/phrase';
import { reordered } from '../../../src/core/lexicon/reorder';
import { EVERY_LANGUAGE, languageBit } from '../../../src/core/lexicon/steps';
import {
  phraseBudget,
  SHORTEST_JOINED,
  SHORTEST_MISSPELT,
  wordBudget,
} from '../../../src/core/lexicon/misspellings/budget';
import { casingBudget } from '../../../src/core/match/casing';
import { byPrecedence, type Candidate, disjoint } from '../../../src/core/match/candidates';
import { hasCapitals, isStrange } from '../../../src/core/match/fuzzy';
import { Distance } from '../../../src/core/lexicon/misspellings/distance';
import { speaks, spelledSo } from '../../../src/core/match/exact';
import { foldText, isUpper } from '../../../src/core/text/characters';
import type { TextLanguage } from '../../../src/core/text/language';
import { GLUE, STOP, Words } from '../../../src/core/text/words';
import type { Value } from '../../../src/core/values/value';

/**
 * The matcher written for clarity: every phrase is tried at every word, part by part, by comparing strings. It shares the rules (budgets, order, inflection)
 * with the fast one, and none of its machinery (automaton, hashes, filters, indices).
 */
interface State {
  readonly next: number;
  readonly exact: boolean;
  readonly from: number;
  readonly to: number;
  readonly closed: number;
  readonly loose: boolean;
  /** Whether a word has been read apart from its prefix. */
  readonly split: boolean;
}

export class NaiveMatcher {
  readonly #lexicon: Lexicon;
  readonly #words = new Words();
  #text = '';
  #spelled: string[] = [];
  #common: boolean[] = [];
  #strange: boolean[] = [];
  #values: readonly Value[] = [];
  #first = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  find(text: string, values: readonly Value[], language: TextLanguage, fuzzy = true): readonly Candidate[] {
    this.#words.read(text, this.#lexicon.vocabulary);
    this.#text = text;
    this.#values = values;
    this.#spelled = Array.from({ length: this.#words.count }, (_, w) => this.#words.wordAt(w));
    this.#common = this.#spelled.map((word) => this.#lexicon.commonWords.has(codes(word), 0, word.length, language));
    const languages = language === 'other' ? EVERY_LANGUAGE : languageBit(language);
    this.#strange = this.#spelled.map((_, w) => isStrange(this.#lexicon, this.#words.id[w]!, languages));
    const order = byPrecedence(this.#lexicon);
    const chosen = disjoint(this.#exact(language), order);
    const found = fuzzy ? this.#merge(chosen, this.#fuzzy(chosen, language), order) : chosen;
    return found.filter((candidate) => this.#lexicon.phrases[candidate.phrase]!.kind !== 'except');
  }

  #merge(
    chosen: readonly Candidate[],
    fuzzy: readonly Candidate[],
    order: (a: Candidate, b: Candidate) => number,
  ): Candidate[] {
    const holds = (a: Candidate, b: Candidate): boolean =>
      a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
    const meets = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;
    const kept = disjoint(
      fuzzy.filter((a) => chosen.every((b) => !meets(a, b) || holds(a, b))),
      order,
    );
    return disjoint([...chosen.filter((b) => !kept.some((a) => meets(a, b))), ...kept], order);
  }

  /** The parts of a phrase, read anew from its text. */
  #parts(phrase: Phrase): readonly Part[] {
    if (phrase.kind === 'name' || phrase.kind === 'abbreviation') {
      const parts = readName(phrase.text);
      if (phrase.kind === 'abbreviation')
        return parts.map((part) => (part.kind === 'word' ? { ...part, mode: 'exact', suffix: 's' } : part));
      return phrase.derived ? reordered(parts, phrase.language)! : parts;
    }
    const read = readPattern(phrase.text);
    return isProblem(read) ? [] : read;
  }

  #exact(language: TextLanguage): Candidate[] {
    const found: Candidate[] = [];
    this.#lexicon.phrases.forEach((phrase, p) => {
      if (this.#lexicon.phrases.indexOf(phrase) !== p) return; // one phrase may stand for several sequences
      const parts = this.#parts(phrase);
      const single =
        parts.filter((part) => part.kind === 'word' || part.kind === 'any').length === 1 && parts[0]!.kind === 'word';
      for (let w = 0; w < this.#words.count; w++) {
        this.#first = w;
        for (const end of this.#match(
          parts,
          0,
          { next: w, exact: true, from: -1, to: -1, closed: -1, loose: true, split: false },
          phrase,
          single,
        )) {
          if (end.split !== phrase.apart) continue;
          const to = end.closed >= 0 ? end.closed : end.to;
          if (phrase.single && phrase.kind !== 'pattern' && !speaks(language, phrase.language)) continue;
          if (phrase.kind === 'abbreviation' && !spelledSo(this.#text, end.from, to, phrase.text)) continue;
          if (end.from < 0 || to <= end.from) continue;
          const match = phrase.kind === 'pattern' ? 2 : end.exact && !phrase.derived && !phrase.apart ? 0 : 1;
          found.push({ start: end.from, end: to, phrase: p, match, distance: 0 });
        }
      }
    });
    return found;
  }

  *#match(parts: readonly Part[], index: number, state: State, phrase: Phrase, single: boolean): Generator<State> {
    const part = parts[index];
    if (!part) {
      if (state.next > this.#first) yield state;
      return;
    }
    for (const after of this.#step(part, parts[index - 1], index, state, phrase, single))
      yield* this.#match(parts, index + 1, after, phrase, single);
    // A hyphenated or prefixed pair may stand in one word.
    const second = parts[index + 1];
    if (
      part.kind === 'word' &&
      second?.kind === 'word' &&
      joins(foldText(part.word), foldText(second.word), second.hyphen)
    ) {
      const forms = this.#forms(second, phrase, single).map((form) => foldText(part.word) + form);
      for (const after of this.#consume(forms, state))
        yield* this.#match(parts, index + 2, { ...after, exact: false }, phrase, single);
    }
  }

  *#step(
    part: Part,
    before: Part | undefined,
    index: number,
    state: State,
    phrase: Phrase,
    single: boolean,
  ): Generator<State> {
    const { count, joint, start, end } = this.#words;
    switch (part.kind) {
      case 'word': {
        const forms = this.#forms(part, phrase, single);
        for (const after of this.#consume(forms, state))
          yield { ...after, exact: state.exact && this.#spelled[state.next] === forms[0] };
        const prefix = part.mode === 'exact' ? undefined : prefixOf(forms[0]!, phrase.language);
        if (prefix === undefined || state.split) return;
        const rests = forms.filter((form) => form.startsWith(prefix)).map((form) => form.slice(prefix.length));
        for (const middle of this.#consume([prefix], state))
          for (const after of this.#consume(rests, middle)) yield { ...after, split: true };
        return;
      }
      case 'any':
        for (const option of part.options) {
          for (const after of this.#match([...option], 0, state, { ...phrase }, false)) yield after;
          if (option.length === 0) yield state;
        }
        return;
      case 'gap':
        for (let w = state.next; w <= Math.min(state.next + part.most, count - 1); w++) {
          if (joint[w] === STOP) return;
          yield { ...state, next: w, loose: true };
        }
        return;
      case 'value': {
        const value = this.#reachable(state)
          ? this.#values.find(
              (v) =>
                v.kind === part.value &&
                v.start < end[state.next]! &&
                start[state.next]! < v.end &&
                !(state.next > 0 && end[state.next - 1]! > v.start),
            )
          : undefined;
        if (!value) return;
        let next = state.next;
        while (next < count && start[next]! < value.end) next++;
        const bracket = this.#text[value.end] === ')' || this.#text[value.end - 1] === ')';
        yield { ...state, next, from: state.from < 0 ? value.start : state.from, to: value.end, loose: bracket };
        return;
      }
      case 'capital':
        if (!this.#reachable(state) || !isUpper(this.#text.charCodeAt(start[state.next]!))) return;
        yield {
          ...state,
          next: state.next + 1,
          from: state.from < 0 ? start[state.next]! : state.from,
          to: end[state.next]!,
          loose: false,
        };
        return;
      case 'not': {
        const forms = part.options
          .flat()
          .flatMap((option) => (option.kind === 'word' ? this.#forms(option, phrase, false) : []));
        const w = index === 0 && !before ? state.next - 1 : state.next;
        const asked = index === 0 ? w >= 0 && joint[state.next] !== STOP : this.#reachable(state);
        if (!asked || !forms.includes(this.#spelled[w] ?? '')) yield state;
        return;
      }
      case 'open':
        yield { ...state, from: -1 };
        return;
      case 'close':
        yield { ...state, closed: state.to };
    }
  }

  #reachable(state: State): boolean {
    const { count, joint } = this.#words;
    const w = state.next;
    return w < count && (joint[w] === GLUE || w === this.#first || (state.loose && joint[w] !== STOP));
  }

  *#consume(forms: readonly string[], state: State): Generator<State> {
    const { start, end } = this.#words;
    if (!this.#reachable(state) || !forms.includes(this.#spelled[state.next]!)) return;
    yield {
      ...state,
      next: state.next + 1,
      from: state.from < 0 ? start[state.next]! : state.from,
      to: end[state.next]!,
      loose: false,
    };
  }

  #forms(part: Extract<Part, { kind: 'word' }>, phrase: Phrase, single: boolean): string[] {
    const folded = foldText(part.word);
    if (part.mode === 'exact') return part.suffix ? [folded, folded + foldText(part.suffix)] : [folded];
    const mode = part.mode === 'verb' ? 'verb' : single ? 'single' : part.hyphen ? 'compound' : 'phrase';
    return [...inflect(part.word, phrase.language, mode)];
  }

  /** Misspelt phrases: every way to read the words from every start with near, joined and split forms. */
  #fuzzy(chosen: readonly Candidate[], language: TextLanguage): Candidate[] {
    const { count, start, end } = this.#words;
    const isSeed = (w: number): boolean =>
      this.#strange[w]! &&
      end[w]! - start[w]! >= 3 &&
      !this.#common[w] &&
      !chosen.some((c) => c.start < end[w]! && start[w]! < c.end);
    const isTorn = (w: number): boolean =>
      this.#isBroken(w) &&
      this.#lexicon.vocabulary.idOf(this.#spelled[w]! + this.#spelled[w + 1]!) >= 0 &&
      !chosen.some((c) => c.start <= start[w]! && c.end >= end[w + 1]!);
    const found: Candidate[] = [];
    if (!this.#spelled.some((_, w) => isSeed(w) || isTorn(w))) return found;
    this.#lexicon.phrases.forEach((phrase, p) => {
      if (!phrase.fuzzy || phrase.kind === 'except' || this.#lexicon.phrases.indexOf(phrase) !== p) return;
      for (const sequence of this.#sequences(this.#parts(phrase), phrase)) {
        if (sequence.length === 1 && !speaks(language, phrase.language)) continue;
        for (let w = 0; w < count; w++) {
          for (const { next, cost, letters, slip } of this.#readings(sequence, 0, w, {
            next: w,
            cost: 0,
            letters: 0,
            slip: -1,
          })) {
            const seeded = Array.from({ length: next - w }, (_, i) => w + i).some(
              (i) => isSeed(i) || (i + 1 < next && isTorn(i)),
            );
            if (slip >= 0 && cost <= 2) continue;
            if (cost === 0 || !seeded || next - w > 12 || cost > phraseBudget(letters, sequence.length)) continue;
            if (
              !hasCapitals(phrase.text) &&
              this.#wrong(w, next, slip).some((i) => cost > casingBudget(this.#text, this.#words, i, w, next))
            )
              continue;
            found.push({ start: start[w]!, end: end[next - 1]!, phrase: p, match: 3, distance: cost / 2 });
          }
        }
      }
    });
    return found;
  }

  /** Whether a hyphen at the end of a line stands between word `w` and the next. */
  #isBroken(w: number): boolean {
    const between = this.#text.slice(this.#words.end[w], this.#words.start[w + 1]);
    return w + 1 < this.#words.count && /^[-\u00ad\u2010\u2011]\r?\n/.test(between);
  }

  /** The words from `first` to `end` that the lexicon does not know, and the one that is taken for another. */
  #wrong(first: number, end: number, slip: number): number[] {
    return Array.from({ length: end - first }, (_, i) => first + i).filter((i) => i === slip || this.#strange[i]);
  }

  /** The word sequences that a phrase without gaps stands for: a list of forms for each place. */
  #sequences(parts: readonly Part[], phrase: Phrase): string[][][] {
    const single = parts.length === 1 && parts[0]!.kind === 'word';
    return parts.reduce<string[][][]>(
      (done, part, index) => {
        if (part.kind === 'word') {
          const forms = this.#forms(part, phrase, single);
          const before = parts[index - 1];
          const isJoined = before?.kind === 'word' && joins(foldText(before.word), foldText(part.word), part.hyphen);
          const joined = isJoined
            ? done.map((s) => [
                ...s.slice(0, -1),
                forms.map((form) => foldText((before as { word: string }).word) + form),
              ])
            : [];
          return [...done.map((s) => [...s, forms]), ...joined];
        }
        if (part.kind !== 'any') return done;
        return done.flatMap((s) =>
          part.options.flatMap((option) => this.#sequences(option, phrase).map((tail) => [...s, ...tail])),
        );
      },
      [[]],
    );
  }

  *#readings(places: readonly string[][], index: number, first: number, reading: Reading): Generator<Reading> {
    const { next: w, cost, letters, slip } = reading;
    if (cost > 4) return;
    const forms = places[index];
    if (!forms) {
      yield reading;
      return;
    }
    const { count, joint, id } = this.#words;
    if (w >= count || (w > first && joint[w] !== GLUE)) return;
    const word = this.#spelled[w]!;
    const isWrong = this.#strange[w]! && !this.#common[w];
    for (const form of forms) {
      const after = (price: number, length = form.length): Reading => ({
        next: w + 1,
        cost: cost + price,
        letters: letters + length,
        slip,
      });
      if (id[w]! >= 0 && form === word) yield* this.#readings(places, index + 1, first, after(0));
      const d = distance(word, form);
      const isNear = d > 0 && d <= wordBudget(form.length);
      if (isWrong) {
        if (isNear) yield* this.#readings(places, index + 1, first, after(d));
        const seconds = places[index + 1] ?? [];
        if (word.length >= SHORTEST_JOINED && word.startsWith(form) && word.length - form.length >= 2) {
          for (const second of seconds)
            if (form + second === word) yield* this.#readings(places, index + 2, first, after(2, word.length));
        }
      } else if (isNear && d <= 2 && slip < 0 && word.length >= SHORTEST_MISSPELT - 1)
        yield* this.#readings(places, index + 1, first, { ...after(2), slip: w });
      const pair =
        w + 1 < count && joint[w + 1] === GLUE && (id[w]! < 0 || id[w + 1]! < 0 || this.#isBroken(w))
          ? word + this.#spelled[w + 1]!
          : undefined;
      if (pair !== undefined && pair.length >= SHORTEST_JOINED && pair === form)
        yield* this.#readings(places, index + 1, first, { ...after(2), next: w + 2 });
    }
  }
}

/** How far a phrase has been read: the word after it, half edits, letters of the phrase, and the word that was taken for another one (-1: none). */
interface Reading {
  readonly next: number;
  readonly cost: number;
  readonly letters: number;
  readonly slip: number;
}

const measure = new Distance();

function distance(a: string, b: string): number {
  return measure.between(codes(a), 0, a.length, codes(b), 0, b.length, 4);
}

function codes(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}
