import type { Value, ValueKind } from '../../values/value';
import type { Head } from '../head';
import { isVerb, ROLES } from '../../lexicon/cues/roles';
import type { Figure, Tokens } from '../tokens';
import { KIN } from '../../lexicon/cues/kinName';

/** What a word says of figures, in {@link KIN}; `kin` is the list of its language. */
export function kinAt(tokens: Tokens, kin: Uint8Array, w: number): number {
  const id = w >= tokens.from && w < tokens.to ? tokens.source.words.id[w] : -1;
  return id >= 0 && id < kin.length ? kin[id] : KIN.none;
}

const ACCESS = /^(?:droit|acces|access)$/;

/** The words around one figure, asked for what they say of it. `lead` is the word before it. */
export class Surroundings {
  readonly #tokens: Tokens;
  readonly #kin: Uint8Array;
  readonly #figure: Figure;
  readonly #lead: number;
  readonly #head: Head | undefined;

  constructor(tokens: Tokens, kin: Uint8Array, figure: Figure, lead: number, head: Head | undefined) {
    this.#tokens = tokens;
    this.#kin = kin;
    this.#figure = figure;
    this.#lead = lead;
    this.#head = head;
  }

  isEarlier({ kind }: Value, last: Figure | undefined, next: Figure | undefined): boolean {
    const lead = this.#kinAt(this.#lead);
    const before = this.#kinAt(this.#lead - 1);
    if (lead === KIN.against || lead === KIN.earlier) return true;
    if (before === KIN.earlier && this.#tokens.french && this.#tokens.role(this.#lead) === ROLES.of) return true;
    if (this.#isOnce()) return true;
    if (kind !== 'date' && kind !== 'duration' && this.#isOfThen()) return true;
    if (before === KIN.against && lead !== KIN.earlier && this.#isLittle(this.#lead)) return true;
    if (lead === KIN.from && before === KIN.by) return true;
    if (
      kind !== 'date' &&
      kind !== 'duration' &&
      !this.#tokens.paused(this.#figure.to) &&
      this.#kinAt(this.#figure.to) === KIN.earlier &&
      !this.#isAhead()
    )
      return true;
    if (last && this.#isLeft(last, kind)) return true;
    return lead === KIN.from && this.#leadsTo(next, kind) && this.headKin === KIN.change;
  }

  /** `would be valued at $9bn before the new money`: what is still to come is not what was. */
  #isAhead(): boolean {
    return this.#head !== undefined && (this.#head.modal || this.#head.future);
  }

  /** `rises to 6 % from 4 %`, `recule à 27 %, après 32,5 %`: what was before comes after what is. */
  #isLeft(last: Figure, kind: ValueKind): boolean {
    if (kind === 'date' || kind === 'duration' || last.to !== this.#lead) return false;
    if (this.#tokens.source.values[last.value].kind !== kind) return false;
    const { words } = this.#tokens.source;
    const word = words.wordAt(this.#lead);
    if (this.#tokens.french) return word === 'apres';
    let to = last.from - 1;
    while (to > this.#tokens.from && this.#tokens.role(to) === ROLES.adverb) to--;
    if (words.wordAt(to) !== 'to' && words.wordAt(to) !== 'at') return false;
    return word === 'after' || (word === 'from' && (this.headKin === KIN.change || this.#kinAt(to - 1) === KIN.change));
  }

  /** `its stake, once 40 %, is`. */
  #isOnce(): boolean {
    const { words } = this.#tokens.source;
    const lead = this.#lead;
    if (this.#tokens.french || lead < this.#tokens.from || !this.#tokens.paused(lead)) return false;
    return words.wordAt(lead) === 'once' && this.#tokens.paused(this.#figure.to);
  }

  /** `$9bn two years ago`. */
  #isOfThen(): boolean {
    const { to } = this.#figure;
    if (this.#tokens.french) return false;
    for (let w = to; w < to + 3 && w < this.#tokens.to && !this.#tokens.paused(w); w++)
      if (this.#kinAt(w) === KIN.ago) return w > to;
    return false;
  }

  isStart(): boolean {
    const lead = this.#kinAt(this.#lead);
    if (lead === KIN.start || this.#kinAt(this.#lead - 1) === KIN.start || this.headKin === KIN.start) return true;
    if (this.#tokens.french) return this.#isDes(this.#lead);
    return lead === KIN.from;
  }

  isApposed(): boolean {
    return this.#kinAt(this.#lead) === KIN.equals && this.#tokens.paused(this.#lead);
  }

  isUntil(): boolean {
    for (let w = this.#lead; w > this.#lead - 5; w--) {
      const kin = this.#kinAt(w);
      if (kin === KIN.until || this.#tokens.role(w) === ROLES.until || this.#tokens.role(w) === ROLES.by) return true;
      if (isVerb(this.#tokens.role(w)) || this.#tokens.paused(w)) return false;
    }
    return false;
  }

  isTold(ahead: Head | undefined): boolean {
    const lead = this.#kinAt(this.#lead);
    if (lead === KIN.report) return true;
    if (this.#tokens.role(this.#lead) === ROLES.of && this.#tokens.role(this.#lead - 1) === ROLES.deal) return true;
    if (lead === KIN.until) return false;
    const head = this.#head ?? ahead;
    const verb = head ? this.#kinAt(head.word) : KIN.none;
    return verb === KIN.report || verb === KIN.sign;
  }

  isAgo(): boolean {
    const { to } = this.#figure;
    if (this.#kinAt(to) === KIN.ago || (this.#kinAt(to + 1) === KIN.ago && !this.#tokens.paused(to))) return true;
    return (
      this.#tokens.french && this.#tokens.role(this.#lead) === ROLES.have && this.#kinAt(this.#lead - 2) === KIN.ago
    );
  }

  /** `rose 4 %`, `augmente de 4 %`: by how much, not how much. */
  isDifference(): boolean {
    const lead = this.#kinAt(this.#lead);
    if (lead === KIN.by) return this.headKin === KIN.change || !this.#tokens.french;
    // A verb that grammar takes for a noun: `its shares jumped 14 %`, `a bondi de 14 %`.
    if (lead === KIN.change && !this.#head) return !this.#tokens.french;
    if (this.#tokens.french && lead === KIN.from && this.#kinAt(this.#lead - 1) === KIN.change) return true;
    if (this.headKin !== KIN.change || !this.#head) return false;
    if (this.#lead === this.#head.word) return !this.#tokens.french;
    let before = this.#lead - 1;
    while (before > this.#head.word && this.#tokens.role(before) === ROLES.adverb) before--;
    return this.#tokens.french && lead === KIN.from && before === this.#head.word;
  }

  owned(kind: ValueKind, segmentFrom: number): number {
    return Math.max(this.#ownedAfter(kind), this.#ownedBefore(kind), this.#ownedBySubject(segmentFrom));
  }

  /** `a $5 million loss`, `4 Md€ de dette`; but `5 % of revenue` is a share of it. */
  #ownedAfter(kind: ValueKind): number {
    const tokens = this.#tokens;
    let w = this.#figure.to;
    if (w >= tokens.to || tokens.paused(w) || tokens.cut(w)) return 0;
    const little = tokens.role(w) === ROLES.of || tokens.role(w) === ROLES.preposition;
    if (little && kind === 'percent' && !(tokens.french && this.#kinAt(w) === KIN.from)) return 0;
    if (little) w++;
    for (let k = 0; k < 3 && w + k < tokens.to && !tokens.paused(w + k); k++) {
      if (tokens.role(w + k) === ROLES.mention) return 0;
      const kin = this.#kinAt(w + k);
      if (kin === KIN.owner) return 2;
      if (kin !== KIN.none || tokens.role(w + k) !== ROLES.none || tokens.capital(w + k)) {
        // What follows is another word’s, or the mention itself.
        return 0;
      }
      if (!little && !tokens.french && k === 2) return 1;
      const next = tokens.role(w + k + 1);
      if (
        !little &&
        !tokens.french &&
        (w + k + 1 >= tokens.to ||
          tokens.paused(w + k + 1) ||
          (next !== ROLES.none && next !== ROLES.mention && next !== ROLES.verb))
      )
        return this.#kinAt(w + k + 1) === KIN.owner && next !== ROLES.mention ? 2 : 1;
    }
    return 0;
  }

  /** `a premium of 20 %`, `une prime de 20 %`, `a shortfall in one year`. */
  #ownedBefore(kind: ValueKind): number {
    const tokens = this.#tokens;
    const lead = this.#lead;
    if (lead < tokens.from || tokens.paused(lead + 1)) return 0;
    const tied =
      tokens.role(lead) === ROLES.of ||
      this.#kinAt(lead) === KIN.against ||
      (kind === 'duration' && !tokens.french && tokens.role(lead) === ROLES.preposition && this.#isLittle(lead));
    const noun = tied && this.#kinAt(lead) !== KIN.price ? lead - 1 : lead;
    // `BSA donnant droit à 5 %`
    if (noun < lead && ACCESS.test(tokens.source.words.wordAt(noun))) return 0;
    const kin = this.#kinAt(noun);
    if (kin === KIN.owner && tokens.role(noun) !== ROLES.mention) return 2;
    // `endetté à hauteur de`.
    if (kin === KIN.measure && tokens.french && this.#kinAt(noun - 2) === KIN.owner) return 2;
    return noun < lead && kin === KIN.none && tokens.role(noun) === ROLES.none && !tokens.capital(noun) ? 1 : 0;
  }

  /** `revenue reached $4bn`. */
  #ownedBySubject(from: number): number {
    if (!this.#head) return 0;
    for (let w = this.#head.word; w < this.#figure.from; w++) if (this.#tokens.role(w) === ROLES.mention) return 0;
    for (let w = this.#head.from - 1; w >= from; w--) {
      if (this.#tokens.role(w) === ROLES.mention) return 0;
      if (this.#kinAt(w) === KIN.owner && !this.#isAccompanying(w)) return 2;
    }
    return 0;
  }

  /** `The group, with debt of $4bn, agreed`: no subject. */
  #isAccompanying(w: number): boolean {
    const { words } = this.#tokens.source;
    return w > this.#tokens.from && /^(?:with|avec|despite|malgre)$/.test(words.wordAt(w - 1));
  }

  /** Whether `from` before this figure goes on with `to` and another of its kind. */
  #leadsTo(next: Figure | undefined, kind: ValueKind): boolean {
    if (!next || next.from - this.#figure.to > 3) return false;
    return this.#tokens.source.values[next.value].kind === kind;
  }

  /** `compared with`, `au lieu de`: the little word of a fixed expression. */
  #isLittle(w: number): boolean {
    const { words } = this.#tokens.source;
    const role = this.#tokens.role(w);
    if (this.#tokens.french) return role === ROLES.of || role === ROLES.inside;
    return words.end[w] - words.start[w] <= 4;
  }

  /** `dès`, which folds to the article `des`. */
  #isDes(w: number): boolean {
    const { text, words } = this.#tokens.source;
    return (
      w >= this.#tokens.from && words.end[w] - words.start[w] === 3 && text.charCodeAt(words.start[w] + 1) === 0xe8
    );
  }

  /** Of the verb before the figure; of a word that may be one where grammar knows no verb. */
  get headKin(): number {
    if (this.#head && this.#head.word > this.#lead - 6) return this.#kinAt(this.#head.word);
    for (let w = this.#lead; w > this.#lead - 3 && w >= this.#tokens.from; w--) {
      const kin = this.#kinAt(w);
      if (kin === KIN.change || kin === KIN.range) return kin;
    }
    return this.#head ? this.#kinAt(this.#head.word) : KIN.none;
  }

  #kinAt(w: number): number {
    return kinAt(this.#tokens, this.#kin, w);
  }
}
