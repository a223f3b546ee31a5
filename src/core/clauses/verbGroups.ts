import { type Auxiliaries, auxiliariesFrom, readContraction } from './auxiliaries';
import { type Head, headAt } from './head';
import { isVerb, PAST, PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Gathers the verbs of a sentence with their auxiliaries and negations, word by word. */
export class VerbGroups {
  /** The verbs so far. */
  readonly heads: Head[] = [];
  readonly #tokens: Tokens;
  /** The clause at hand, as an index. */
  #segment = 0;
  #pending: Auxiliaries | undefined;
  #chain: Head | undefined;
  #last: Head | undefined;
  #lastWasNe = false;
  /** After `nor does`: the verb after the subject is denied. */
  #inverted = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The last verb of the clause at hand. */
  get last(): Head | undefined {
    return this.#last;
  }

  /** Auxiliaries that wait for their verb. */
  get pending(): Auxiliaries | undefined {
    return this.#pending;
  }

  /** Begins a clause; what the one before left open has been settled. */
  enter(segment: number): void {
    this.#segment = segment;
    this.#last = undefined;
    this.#chain = undefined;
  }

  /** French `que` after `ne`: only. */
  isOnly(w: number): boolean {
    return (
      this.#tokens.french &&
      this.#lastWasNe &&
      this.#last !== undefined &&
      !this.#last.negated &&
      w - this.#last.word <= 4
    );
  }

  /** Reads word `w` of the clause at hand. */
  read(w: number): void {
    const tokens = this.#tokens;
    const role = tokens.role(w);
    switch (role) {
      case ROLES.ne:
        this.settle();
        this.#wait(w).ne = true;
        return;
      case ROLES.not:
        if (this.#negatesLast(w)) return;
        // `Jamais le club n’a accordé`: the verb to come is denied.
        if (tokens.french && !this.#last && !this.#pending && tokens.source.words.wordAt(w) === 'jamais') {
          this.#inverted = true;
          return;
        }
        this.#wait(w).neg = true;
        readContraction(tokens, w, this.#wait(w));
        return;
      case ROLES.never:
        if (this.#pending?.ne) this.#pending.neg = true;
        else this.#inverted = true;
        return;
      case ROLES.no:
        if (!tokens.french && isInversion(tokens.role(w + 1))) {
          this.settle();
          this.#inverted = true;
          return;
        }
        // `n’a aucun droit`: the noun says it; the verb goes on.
        if (this.#pending !== undefined && this.#pending.at < 0) return;
        break;
      case ROLES.plus:
        // `ne détient plus de 5 %`: more than.
        if (tokens.french && tokens.role(w + 1) === ROLES.of && tokens.role(w + 2) === ROLES.value && !this.#pending)
          return;
        if (this.#pending?.ne) this.#pending.noLonger = true;
        else if (this.#last && this.#lastWasNe && w - this.#last.word <= 2) this.#last.noLonger = true;
        return;
      case ROLES.noLonger:
        if (this.#last?.negated) this.#last.noLonger = true;
        else if (this.#pending?.ne && this.#pending.at < 0) this.#pending.noLonger = true;
        else if (this.#last && this.#lastWasNe && w - this.#last.word <= 2) this.#last.noLonger = true;
        else this.#wait(w).noLonger = true;
        return;
      case ROLES.will:
        this.settle();
        this.#wait(w).will = true;
        return;
      case ROLES.modal:
        if (!tokens.french) this.#wait(w).modal = true;
        return;
      case ROLES.do: {
        const pending = this.#wait(w);
        pending.doing = true;
        pending.forms |= tokens.source.words.wordAt(w) === 'did' ? PAST : tokens.form(w);
        return;
      }
      case ROLES.be:
      case ROLES.have: {
        const pending = this.#wait(w);
        if (role === ROLES.be) pending.be = w;
        else if (pending.have < 0) pending.have = w;
        pending.at = w;
        pending.forms |= tokens.form(w);
        return;
      }
      case ROLES.still:
        if (!tokens.french && (this.#pending?.neg ?? this.#inverted)) this.#wait(w).noLonger = true;
        return;
      case ROLES.adverb:
      case ROLES.clitic:
      case ROLES.formerly:
      case ROLES.usually:
        return;
      case ROLES.inside:
        return;
      case ROLES.to:
        if (this.#pending && this.#pending.at >= 0) {
          // `has to`, `is to`.
          this.#pending.will = true;
          this.#pending.at = -1;
          this.#pending.have = -1;
          this.#pending.be = -1;
        } else {
          // `pledged not to grant`: in a contract that is a prohibition.
          const denied = this.#pending?.neg === true && this.#pending.at < 0 && tokens.source.documentKind === 'report';
          this.#pending = undefined;
          if (denied) this.#wait(w).neg = true;
        }
        return;
      case ROLES.of:
        if (tokens.french && this.#last && w - this.#last.word <= 3) return;
        this.settle();
        return;
      default:
        if (isVerb(role) && tokens.form(w) !== 0) this.#head(w, role, tokens.form(w));
        else if (role === ROLES.plan) this.#plan(w);
        else {
          this.settle();
          this.#chain = undefined;
        }
    }
  }

  /** `in talks`, `non-binding`: no verb, and yet a head of what comes after it. */
  #plan(w: number): void {
    // Inside a mention it is a part of the name.
    if (this.#tokens.isSpot(w)) return;
    const pending = this.#pending;
    this.settle();
    this.#push(w, ROLES.plan, 0, pending);
  }

  #wait(w: number): Auxiliaries {
    return (this.#pending ??= auxiliariesFrom(w));
  }

  /** French `pas` and `plus` come after the verb. */
  #negatesLast(w: number): boolean {
    const last = this.#last;
    if (!this.#tokens.french || !last || this.#pending !== undefined || w - last.word > 3) return false;
    last.negated = true;
    return true;
  }

  #head(w: number, role: number, form: number): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#push(w, role, form, pending);
  }

  #push(w: number, role: number, form: number, pending: Auxiliaries | undefined): void {
    const head = headAt(this.#tokens, w, role, form, this.#segment, pending, this.#chain);
    if (this.#inverted && head.finite) {
      head.negated = true;
      this.#inverted = false;
    }
    this.heads.push(head);
    this.#lastWasNe = pending?.ne ?? false;
    this.#last = head;
    this.#chain = head;
  }

  /** An auxiliary that no verb came after is the verb: `has no right`, `is not exclusive`. */
  settle(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    if (pending.at < 0) return;
    const be = pending.be === pending.at;
    this.#push(pending.at, be ? ROLES.be : ROLES.hold, this.#tokens.form(pending.at) || PRESENT, {
      ...pending,
      be: -1,
      have: pending.have === pending.at ? -1 : pending.have,
    });
  }
}

/** `nor does`, `neither has`: the verb is denied. */
function isInversion(role: number): boolean {
  return role === ROLES.do || role === ROLES.be || role === ROLES.have || role === ROLES.will || role === ROLES.modal;
}
