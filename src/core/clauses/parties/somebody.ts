import { KIN } from '../../lexicon/cues/kinName';
import { ROLES } from '../../lexicon/cues/roles';
import type { Tokens } from '../tokens';

/** A noun phrase that names somebody: indices of words of the block, end exclusive. */
export interface Somebody {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 6;

/** Reads who is named at a place: `Vendel Group`, `the Licensor`, `la jeune pousse`. Pronouns and papers name nobody. */
export class People {
  readonly tokens: Tokens;
  readonly #kin: Uint8Array;

  constructor(tokens: Tokens) {
    const { kin } = tokens.source.lexicon;
    this.tokens = tokens;
    this.#kin = tokens.french ? kin.fr : kin.en;
  }

  /** What a word tells of people, in {@link KIN}. */
  kin(w: number): number {
    const id = w >= this.tokens.from && w < this.tokens.to ? this.tokens.source.words.id[w] : -1;
    return id >= 0 && id < this.#kin.length ? this.#kin[id] : KIN.none;
  }

  /** Who is named right before word `end`. */
  before(end: number): Somebody | undefined {
    const { tokens } = this;
    if (this.#isKind(end - 2)) {
      const whole = this.before(end - 2);
      if (whole) return { from: whole.from, to: end };
    }
    let from = end;
    while (
      from > tokens.from &&
      end - from < MOST_WORDS &&
      this.isPart(from - 1) &&
      (from === end || this.#joined(from))
    )
      from--;
    if (from === end) return undefined;
    let opening = from;
    while (opening > tokens.from && from - opening < 2 && this.#joined(opening) && this.#isArticle(opening - 1))
      opening--;
    const who = this.#named(opening, from, end);
    if (!who || tokens.role(who.from - 1) !== ROLES.and || tokens.paused(who.from)) return who;
    const other = this.before(who.from - 1);
    return other ? { from: this.#listBefore(other.from), to: who.to } : who;
  }

  /** Whether those named are told one after another, with a comma between the first two. */
  isList({ from, to }: Somebody): boolean {
    for (let w = from + 1; w < to; w++) if (this.tokens.paused(w)) return true;
    return false;
  }

  /** Where a list begins whose last but one is named from word `from` on: `Vendel, the bank and the fund`. */
  #listBefore(from: number): number {
    const { tokens } = this;
    if (from <= tokens.from || !tokens.paused(from) || tokens.cut(from) || !isComma(tokens, from)) return from;
    const other = this.before(from);
    return other && other.to === from ? this.#listBefore(other.from) : from;
  }

  /** Who is named from word `from` on, articles included. */
  after(from: number): Somebody | undefined {
    const { tokens } = this;
    let first = from;
    while (first < tokens.to && first - from < 3 && this.#isOpening(first) && (first === from || this.#joined(first)))
      first++;
    let opening = first;
    while (opening > from && this.#isArticle(opening - 1)) opening--;
    let to = first;
    while (
      to < tokens.to &&
      to - first < MOST_WORDS &&
      this.isPart(to) &&
      (to === first ? first === from || this.#joined(to) : this.#joined(to) && this.#goesOn(to))
    )
      to++;
    const who = to === first ? undefined : this.#named(opening, first, to);
    return who?.to === to && this.#isKind(to) ? { from: who.from, to: to + 2 } : who;
  }

  /** Whether `de` at word `w` ties a person to its kind: `fonds de pension`, `société d’investissement`. */
  #isKind(w: number): boolean {
    const { tokens } = this;
    if (!tokens.french || w <= tokens.from || w + 1 >= tokens.to || tokens.role(w) !== ROLES.of) return false;
    if (this.kin(w - 1) !== KIN.person || !this.#joined(w) || !this.#joined(w + 1)) return false;
    return (
      /^d[e]?$/.test(tokens.source.words.wordAt(w)) &&
      tokens.role(w + 1) === ROLES.none &&
      !tokens.capital(w + 1) &&
      this.kin(w + 1) === KIN.none
    );
  }

  /** Whether a word may be part of a name or of what somebody is called. */
  isPart(w: number): boolean {
    const { tokens } = this;
    if (w < tokens.from || w >= tokens.to) return false;
    const role = tokens.role(w);
    const person = this.kin(w) === KIN.person;
    // `two employees` is a value, and somebody.
    return role === ROLES.none || (person && (role === ROLES.value || !isLittle(role))) || this.#isStartUp(w + 1);
  }

  /** `opening` is the first article, `first` the first word after it. */
  #named(opening: number, first: number, to: number): Somebody | undefined {
    const { tokens } = this;
    for (let w = first; w < to; w++) if (this.kin(w) === KIN.paper) return undefined;
    if (!tokens.french && !this.#isSomebody(to - 1)) return undefined;
    let known = to;
    for (let w = to - 1; w >= first; w--) if (this.#isSomebody(w)) known = w;
    if (known === to) return undefined;
    if (opening < first) return { from: opening, to };
    // Without an article the words before a name are no part of it.
    let from = tokens.french ? known : to - 1;
    while (!tokens.french && from > first && this.#isSomebody(from - 1)) from--;
    let end = tokens.french ? from + 1 : to;
    while (end < to && this.#isSomebody(end)) end++;
    return { from, to: end };
  }

  #isSomebody(w: number): boolean {
    return (
      this.kin(w) === KIN.person || (this.tokens.role(w) === ROLES.none && this.tokens.capital(w)) || this.#isStartUp(w)
    );
  }

  /** `start-up`, `scale-up`: the hyphen makes a noun of a verb. */
  #isStartUp(w: number): boolean {
    const { words, text } = this.tokens.source;
    if (this.tokens.french || w <= this.tokens.from || words.end[w - 1] + 1 !== words.start[w]) return false;
    return text.charAt(words.end[w - 1]) === '-' && /^ups?$/i.test(text.slice(words.start[w], words.end[w]));
  }

  /** A name goes on with names; a title ends with its noun. */
  #goesOn(w: number): boolean {
    return this.#isSomebody(w) || !this.#isSomebody(w - 1);
  }

  #isArticle(w: number): boolean {
    const role = this.tokens.role(w);
    return isArticle(role) || this.kin(w) === KIN.each || (role === ROLES.value && this.kin(w + 1) === KIN.person);
  }

  #isOpening(w: number): boolean {
    return this.#isArticle(w) || isOpening(this.tokens.role(w));
  }

  #joined(w: number): boolean {
    return !this.tokens.paused(w) && !this.tokens.cut(w);
  }
}

/** Whether a comma alone stands before a word. */
function isComma({ source: { text, words } }: Tokens, w: number): boolean {
  return /^\s*,\s*$/.test(text.slice(words.end[w - 1], words.start[w]));
}

function isArticle(role: number): boolean {
  return role === ROLES.determiner || role === ROLES.possessive;
}

function isOpening(role: number): boolean {
  return isArticle(role) || role === ROLES.of || role === ROLES.adverb;
}

function isLittle(role: number): boolean {
  return (
    isOpening(role) ||
    role === ROLES.preposition ||
    role === ROLES.pronoun ||
    role === ROLES.and ||
    role === ROLES.value
  );
}
