import type { Candidate } from '../match/candidates';
import { GLUE, PAUSE, STOP } from '../text/words';
import type { CueTable } from './cues';
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT, ROLES } from './roles';
import { startsSentence, wordBefore, type Sentences } from './sentences';
import { frenchTense } from './verbForms';

const ACUTE_E = 0xe9;
const GRAVE_A = 0xe0;
const GRAVE_U = 0xf9;
const GRAVE_E = 0xe8;

/** A mention in its sentence. Word indices are those of the block, ends exclusive. */
export interface Spot {
  /** Index into the block's mentions. */
  readonly mention: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is a verb: `holds`, `commits to buy`, `prend fin`. */
  readonly verbal: boolean;
}

/** A value in its sentence. */
export interface Figure {
  /** Index into the block's values. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

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
    while (from > 0 && !startsSentence(words, from)) from--;
    while (to < words.count && !startsSentence(words, to)) to++;
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
    for (let m = first; m < mentions.length && mentions[m].start < end; m++) spots.push(this.#spot(mentions[m], m));
    this.spots = spots;
    if (this.french) this.#readFrenchVerbs();
    else this.#readEnglishVerbs();
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
        for (let k = w + 1; k < end; k++) this.#role[k - this.from] = ROLES.inside;
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
      this.#adverbial(w)
    );
  }

  /** `formally`, `définitivement`. */
  #adverbial(w: number): boolean {
    const { words, text } = this.source;
    const end = words.end[w];
    if (end - words.start[w] < 5 || this.capital(w)) return false;
    return this.french ? text.startsWith('ment', end - 4) && end - words.start[w] > 6 : text.startsWith('ly', end - 2);
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

  #spot(mention: Candidate, m: number): Spot {
    const { words } = this.source;
    const from = wordBefore(words, mention.start + 1, this.from);
    const to = Math.min(this.to, wordBefore(words, mention.end, this.from) + 1);
    const verbal = this.#isVerbal(from, to);
    for (let w = from; w < to; w++) {
      const role = this.role(w);
      // What a name says of its own thing stays visible: `proposed`, `non-binding`.
      if (
        role === ROLES.planned ||
        role === ROLES.plan ||
        role === ROLES.former ||
        role === ROLES.inside ||
        role === ROLES.value
      )
        continue;
      if (verbal && (role !== ROLES.none || w > from)) continue;
      this.#role[w - this.from] = verbal ? ROLES.verb : ROLES.mention;
      this.#form[w - this.from] = verbal ? this.#looseForm(w) : 0;
    }
    return { mention: m, from, to, verbal };
  }

  /** A mention is a verb where its first word is one and its last one may end a verb's phrase. */
  #isVerbal(from: number, to: number): boolean {
    const before = this.role(from - 1);
    if (
      before === ROLES.determiner ||
      before === ROLES.possessive ||
      before === ROLES.former ||
      before === ROLES.planned
    ) {
      if (!this.french || to - from < 2) return false;
    }
    let head = from;
    while (
      head < to - 1 &&
      (this.role(head) === ROLES.clitic ||
        this.role(head) === ROLES.be ||
        this.role(head) === ROLES.have ||
        this.role(head) === ROLES.adverb)
    )
      head++;
    const role = this.role(head);
    const last = this.role(to - 1);
    if (!isVerb(role)) return to - from === 1 && this.french && frenchTense(this.source.words, from) !== 0;
    if (role === ROLES.plan && this.form(head) === 0) return false;
    if (to - head === 1) return this.form(head) !== BASE || !this.#nounlike(head);
    return (
      isVerb(last) ||
      last === ROLES.inside ||
      last === ROLES.to ||
      last === ROLES.of ||
      last === ROLES.preposition ||
      last === ROLES.adverb ||
      last === ROLES.value ||
      last === ROLES.by
    );
  }

  /** Whether a bare form stands where a noun would: at the beginning, after a preposition, before `of`. */
  #nounlike(w: number): boolean {
    const before = this.role(w - 1);
    return (
      w === this.from ||
      before === ROLES.preposition ||
      before === ROLES.of ||
      before === ROLES.mention ||
      before === ROLES.no ||
      this.role(w + 1) === ROLES.of
    );
  }

  #looseForm(w: number): number {
    if (this.french) return frenchTense(this.source.words, w) || PRESENT;
    const { words, text } = this.source;
    const end = words.end[w];
    if (text.startsWith('ed', end - 2)) return PAST | PARTICIPLE;
    if (text.startsWith('ing', end - 3)) return GERUND;
    return text.startsWith('s', end - 1) ? PRESENT : BASE;
  }

  /** Verbs that no list has are known by the auxiliary before them; verbs where a noun must be are none. */
  #readEnglishVerbs(): void {
    const { words, text } = this.source;
    let auxiliary: number = ROLES.none;
    for (let w = this.from; w < this.to; w++) {
      const role = this.#actual(w, auxiliary);
      if (role === ROLES.none) {
        if (this.#adverbial(w)) {
          this.#role[w - this.from] = ROLES.adverb;
          continue;
        }
        const ed = text.startsWith('ed', words.end[w] - 2);
        if (auxiliary === ROLES.will && !this.capital(w)) this.#verb(w, BASE);
        else if ((auxiliary === ROLES.have || auxiliary === ROLES.be) && ed) this.#verb(w, PAST | PARTICIPLE);
        else if (ed && this.role(w - 1) === ROLES.pronoun) this.#verb(w, PAST);
        auxiliary = ROLES.none;
      } else if (role === ROLES.will || role === ROLES.modal || role === ROLES.do) auxiliary = ROLES.will;
      else if (role === ROLES.have || role === ROLES.be) auxiliary = role;
      else if (role !== ROLES.adverb && role !== ROLES.not && role !== ROLES.still && role !== ROLES.noLonger) {
        if (isVerb(role) && auxiliary === ROLES.none && this.#isNoun(w)) {
          const lost =
            (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) && this.role(w + 1) === ROLES.of;
          if (role !== ROLES.plan) this.#role[w - this.from] = lost ? ROLES.loss : ROLES.none;
          this.#form[w - this.from] = 0;
        }
        auxiliary = ROLES.none;
      }
    }
  }

  /** `once owned` tells of the past, `has proposed a royalty` is a verb. */
  #actual(w: number, auxiliary: number): number {
    const role = this.role(w);
    const { words, text } = this.source;
    if (
      role === ROLES.condition &&
      w > this.from &&
      !this.paused(w) &&
      (this.form(w + 1) & PAST) !== 0 &&
      words.wordAt(w) === 'once'
    ) {
      this.#role[w - this.from] = ROLES.formerly;
      return ROLES.formerly;
    }
    if (role !== ROLES.planned || !text.startsWith('ed', words.end[w] - 2)) return role;
    const next = this.role(w + 1);
    if (auxiliary === ROLES.none && next !== ROLES.determiner && next !== ROLES.possessive && next !== ROLES.to)
      return role;
    this.#role[w - this.from] = ROLES.plan;
    this.#form[w - this.from] = PAST | PARTICIPLE;
    return ROLES.plan;
  }

  #isNoun(w: number): boolean {
    const form = this.form(w);
    const before = this.role(w - 1);
    if (form === 0 || this.#isSpotStart(w)) return false;
    if (before === ROLES.determiner || before === ROLES.possessive) return true;
    if ((form & (BASE | PRESENT)) === 0 || (form & PAST) !== 0) return false;
    return (
      before === ROLES.preposition ||
      before === ROLES.of ||
      before === ROLES.no ||
      before === ROLES.former ||
      before === ROLES.planned ||
      before === ROLES.by
    );
  }

  #isSpotStart(w: number): boolean {
    const { mentions, words } = this.source;
    const start = words.start[w];
    return mentions.some((mention) => mention.start <= start && start < mention.end);
  }

  #readFrenchVerbs(): void {
    for (let w = this.from; w < this.to; w++) {
      const role = this.role(w);
      if (role === ROLES.none) {
        if (this.#adverbial(w)) this.#role[w - this.from] = ROLES.adverb;
        else {
          const tense = frenchTense(this.source.words, w);
          if (tense !== 0 && !this.#afterDeterminer(w)) this.#verb(w, tense);
        }
      } else if (
        isVerb(role) &&
        role !== ROLES.plan &&
        this.form(w) !== 0 &&
        (this.form(w) & (PRESENT | PARTICIPLE)) !== 0 &&
        this.#afterDeterminer(w) &&
        !this.#isSpotStart(w)
      ) {
        this.#role[w - this.from] = ROLES.none;
        this.#form[w - this.from] = 0;
      }
    }
  }

  /** `une offre`, but not `qui la détient`. */
  #afterDeterminer(w: number): boolean {
    const before = this.role(w - 1);
    if (before === ROLES.possessive) return !this.#isClitic(w - 1);
    if (before !== ROLES.determiner) return false;
    const ante = this.role(w - 2);
    return ante !== ROLES.relative && ante !== ROLES.pronoun && ante !== ROLES.ne;
  }

  /** `leur` before a verb is a pronoun. */
  #isClitic(w: number): boolean {
    const { words } = this.source;
    return (
      words.end[w] - words.start[w] === 4 &&
      words.wordAt(w) === 'leur' &&
      (this.role(w - 1) === ROLES.pronoun || this.role(w - 1) === ROLES.ne || this.capital(w - 1))
    );
  }

  #verb(w: number, form: number): void {
    this.#role[w - this.from] = ROLES.verb;
    this.#form[w - this.from] = form;
  }
}

/** Whether a role is that of a verb that says something by itself. */
export function isVerb(role: number): boolean {
  return VERBS[role] === 1;
}

const VERBS = new Uint8Array(64);
for (const name of ['hold', 'act', 'plan', 'drop', 'lapse', 'end', 'replace', 'verb', 'let'] as const)
  VERBS[ROLES[name]] = 1;
