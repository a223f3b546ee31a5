import { GLUE, PAUSE, STOP } from '../text/words';
import type { CueTable } from '../lexicon/cues/cues';
import { readEnglishVerbs } from './englishVerbs';
import { readFrenchVerbs } from './frenchVerbs';
import { PARTICIPLE, PRESENT, ROLES } from '../lexicon/cues/roles';
import { startsSentence, wordBefore, type Sentences } from './sentences';
import { spotOf, type Spot } from './spot';

const ACUTE_E = 0xe9;
const GRAVE_A = 0xe0;
const GRAVE_U = 0xf9;
const GRAVE_E = 0xe8;

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

/** The words of one sentence, each with what it tells. Word indices are those of the block. */
export class Tokens {
  readonly source: Sentences;
  readonly from: number;
  readonly to: number;
  readonly french: boolean;
  readonly spots: readonly Spot[];
  readonly figures: readonly Figure[];
  readonly #table: CueTable;
  readonly #role: Uint8Array;
  readonly #form: Uint8Array;

  /** Reads the sentence that holds mention `first` and the mentions after it that stand in it too; `firstValue` is the first value that may. */
  constructor(source: Sentences, first: number, firstValue: number) {
    const { words, mentions, values, lexicon, language } = source;
    this.source = source;
    this.french = language === 'fr';
    this.#table = this.french ? lexicon.cues.fr : lexicon.cues.en;
    let from = wordBefore(words, mentions[first].start + 1, 0);
    let to = from + 1;
    while (from > 0 && !startsSentence(source, from)) from--;
    while (to < words.count && !startsSentence(source, to)) to++;
    this.from = from;
    this.to = to;
    this.#role = new Uint8Array(to - from);
    this.#form = new Uint8Array(to - from);
    const end = words.end[to - 1];
    const figures: Figure[] = [];
    for (let v = firstValue; v < values.length && values[v].start < end; v++) {
      if (values[v].end <= words.start[from]) continue;
      const at = wordBefore(words, values[v].start + 1, from);
      figures.push({
        value: v,
        from: words.end[at] <= values[v].start ? at + 1 : at,
        to: wordBefore(words, values[v].end, from) + 1,
      });
    }
    this.figures = figures;
    this.#readWords();
    this.#readExpressions();
    for (const figure of figures) this.#cover(figure.from, figure.to, ROLES.value);
    const spots: Spot[] = [];
    for (let m = first; m < mentions.length && mentions[m].start < end; m++) spots.push(spotOf(this, mentions[m], m));
    this.spots = spots;
    if (this.french) readFrenchVerbs(this);
    else readEnglishVerbs(this);
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
    return id >= 0 && id < this.#table.role.length ? this.#table.role[id] : ROLES.none;
  }

  /** The form that the list of cues gives a verb, whatever it is here. */
  listedForm(w: number): number {
    const id = this.source.words.id[w];
    return id >= 0 && id < this.#table.form.length ? this.#table.form[id] : 0;
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

  /** Gives a word another role. */
  mark(w: number, role: number, form = 0): void {
    this.#role[w - this.from] = role;
    this.#form[w - this.from] = form;
  }

  /** Whether a mention holds the word. */
  isSpot(w: number): boolean {
    return this.spots.some((spot) => spot.from <= w && w < spot.to);
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

  #readWords(): void {
    const { words, text } = this.source;
    const { role, form } = this.#table;
    for (let w = this.from; w < this.to; w++) {
      const id = words.id[w];
      if (id < 0 || id >= role.length || role[id] === 0) continue;
      let found = role[id];
      let bits = form[id];
      if (this.french) {
        const first = text.charCodeAt(words.start[w]) | 0x20;
        const length = words.end[w] - words.start[w];
        const last = text.charCodeAt(words.end[w] - 1);
        // `à` and `a`, `où` and `ou`, `dès` and `des` fold to one word each.
        if (length === 1 && (first === 0x61 || first === GRAVE_A)) {
          found = first === GRAVE_A ? ROLES.of : ROLES.have;
          bits = found === ROLES.have ? PRESENT : 0;
        } else if (length === 2 && last === GRAVE_U) found = ROLES.relative;
        else if (length === 3 && found === ROLES.of && text.charCodeAt(words.start[w] + 1) === GRAVE_E)
          found = ROLES.preposition;
        else if (bits === (PRESENT | PARTICIPLE) && (last === ACUTE_E || last === 0x65))
          bits = last === ACUTE_E ? PARTICIPLE : PRESENT;
        if (found === ROLES.planned && bits === PRESENT) found = ROLES.plan;
      }
      this.#role[w - this.from] = found;
      this.#form[w - this.from] = bits;
    }
  }

  #readExpressions(): void {
    const { words } = this.source;
    for (let w = this.from; w < this.to; w++) {
      const expressions = this.#table.expressions.get(words.id[w]);
      if (!expressions) continue;
      for (const expression of expressions) {
        const end = this.#expressionEnd(w, expression.rest, expression.form !== 0);
        if (end < 0) continue;
        let bits = expression.form;
        if (this.french && bits === (PRESENT | PARTICIPLE)) bits = this.#accented(w) ? PARTICIPLE : PRESENT;
        this.#role[w - this.from] = expression.role;
        this.#form[w - this.from] = bits;
        // The adverb that may stand between stays what it is: `ne va pas jusqu’à`.
        for (let k = w + 1 + (end - w - 1 - expression.rest.length); k < end; k++)
          this.#role[k - this.from] = ROLES.inside;
        w = end - 1;
        break;
      }
    }
  }

  /** The end of an expression that begins at `w`, or -1. One adverb may stand after its first word if that is a verb. */
  #expressionEnd(w: number, rest: readonly number[], verb: boolean): number {
    const { id, joint } = this.source.words;
    let at = w + 1;
    for (let k = 0; k < rest.length; k++, at++) {
      if (at >= this.to) return -1;
      if (id[at] !== rest[k]) {
        if (k > 0 || !verb || at + 1 >= this.to || id[at + 1] !== rest[k] || !this.#light(at)) return -1;
        at++;
      }
      // `if, approved` is no expression; elisions and hyphens are glue.
      if (joint[at] > PAUSE || (joint[at] === PAUSE && !verb)) return -1;
    }
    return at;
  }

  #light(w: number): boolean {
    const role = this.role(w);
    return (
      role === ROLES.adverb ||
      role === ROLES.not ||
      role === ROLES.plus ||
      role === ROLES.noLonger ||
      role === ROLES.still ||
      this.adverbial(w)
    );
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

  #accented(w: number): boolean {
    const { words, text } = this.source;
    return text.charCodeAt(words.end[w] - 1) === ACUTE_E;
  }

  #cover(from: number, to: number, role: number): void {
    for (let w = Math.max(from, this.from); w < to && w < this.to; w++) {
      this.#role[w - this.from] = role;
      this.#form[w - this.from] = 0;
    }
  }
}
