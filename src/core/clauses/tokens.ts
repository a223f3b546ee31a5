import { GLUE, STOP } from '../text/words';
import type { CueTable } from '../lexicon/cues/cues';
import { ROLES } from '../lexicon/cues/roles';
import type { Sentences } from './sentences';

/** A value in its sentence. */
export interface Figure {
  /** Index into the block's values. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const NO_ADVERBS: ReadonlySet<string> = new Set(
  'family supply apply rely reply assembly monopoly ally comply imply multiply anomaly oligopoly early'.split(' '),
);

/** A mention in its sentence. Word indices are those of the block, ends exclusive. */
export interface Spot {
  /** Index into the block's mentions. */
  readonly mention: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is a verb: `holds`, `commits to buy`, `prend fin`. */
  readonly verbal: boolean;
}

/** The words of one sentence, each with what it tells. Word indices are those of the block. */
export class Tokens {
  readonly source: Sentences;
  readonly from: number;
  readonly to: number;
  readonly french: boolean;
  readonly figures: readonly Figure[];
  /** What the list of cues says of words, whatever they are here. */
  readonly table: CueTable;
  readonly #spots: Spot[] = [];
  readonly #role: Uint8Array;
  readonly #form: Uint8Array;

  /** The words `from` to `to` of a text; what each tells is marked by whoever reads them (`tokenReader.ts`). */
  constructor(source: Sentences, from: number, to: number, figures: readonly Figure[]) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.figures = figures;
    this.french = source.language === 'fr';
    this.table = this.french ? source.lexicon.cues.fr : source.lexicon.cues.en;
    this.#role = new Uint8Array(to - from);
    this.#form = new Uint8Array(to - from);
  }

  role(w: number): number {
    return w < this.from || w >= this.to ? ROLES.none : this.#role[w - this.from];
  }

  /** The form of a verb, as bits. */
  form(w: number): number {
    return w < this.from || w >= this.to ? 0 : this.#form[w - this.from];
  }

  /** The role that the list of cues gives a word, whatever it is here. */
  listed(w: number): number {
    const id = this.source.words.id[w];
    return id >= 0 && id < this.table.role.length ? this.table.role[id] : ROLES.none;
  }

  /** The form that the list of cues gives a verb, whatever it is here. */
  listedForm(w: number): number {
    const id = this.source.words.id[w];
    return id >= 0 && id < this.table.form.length ? this.table.form[id] : 0;
  }

  /** Whether a comma, a bracket or a quote stands before the word. */
  paused(w: number): boolean {
    return w > this.from && this.source.words.joint[w] !== GLUE;
  }

  /** Whether a colon, a dash or a table's bar stands before the word. */
  cut(w: number): boolean {
    const { words, text } = this.source;
    if (w <= this.from) return false;
    if (words.joint[w] === STOP) return true;
    for (let i = words.end[w - 1]; i < words.start[w]; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x3a || code === 0x2014) return true;
      if ((code === 0x2013 || code === 0x2d) && text.charCodeAt(i - 1) === 0x20) return true;
    }
    return false;
  }

  /** The mentions of the sentence, in order. */
  get spots(): readonly Spot[] {
    return this.#spots;
  }

  /** Notes where a mention stands. */
  place(spot: Spot): void {
    this.#spots.push(spot);
  }

  /** Gives a word another role. */
  mark(w: number, role: number, form = 0): void {
    this.#role[w - this.from] = role;
    this.#form[w - this.from] = form;
  }

  /** Whether a mention holds the word. */
  isSpot(w: number): boolean {
    return this.#spots.some((spot) => spot.from <= w && w < spot.to);
  }

  /** Whether the word begins with a capital. */
  capital(w: number): boolean {
    const { words, text } = this.source;
    const code = text.charCodeAt(words.start[w]);
    if (code < 0x80) return code >= 65 && code <= 90;
    const char = String.fromCharCode(code);
    return char !== char.toLowerCase();
  }

  /** Whether the text ends the sentence with a question mark. */
  get asked(): boolean {
    const { words, text } = this.source;
    const until = this.to < words.count ? words.start[this.to] : text.length;
    for (let i = words.end[this.to - 1]; i < until; i++) if (text.charCodeAt(i) === 0x3f) return true;
    return false;
  }

  /** `formally`, `définitivement`. */
  adverbial(w: number): boolean {
    const { words, text } = this.source;
    const end = words.end[w];
    if (end - words.start[w] < 5 || this.capital(w)) return false;
    return this.french
      ? text.startsWith('ment', end - 4) && end - words.start[w] > 6
      : text.startsWith('ly', end - 2) && !NO_ADVERBS.has(words.wordAt(w));
  }
}
