import { type Auxiliaries, auxiliariesFrom, readContraction } from './auxiliaries';
import { type Head, headAt } from './head';
import { clauseAhead, finiteAt, isAside, isFill } from './lookahead';
import { isVerb, PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Segment, Tie } from './segment';
import type { Tokens } from './tokens';

/** Reads the clauses and verbs of a sentence in one pass. */
export class Grammar {
  readonly tokens: Tokens;
  readonly segments: Segment[] = [];
  readonly heads: Head[] = [];
  readonly #segmentOf: Int16Array;
  #pending: Auxiliaries | undefined;
  #chain: Head | undefined;
  #last: Head | undefined;
  #lastWasNe = false;
  /** After `nor does`: the verb after the subject is denied. */
  #inverted = false;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#segmentOf = new Int16Array(tokens.to - tokens.from);
    this.#open(firstTie(tokens), tokens.from, -1, false, false);
    for (let w = tokens.from; w < tokens.to; w++) {
      if (w > tokens.from) this.#boundary(w);
      this.#segmentOf[w - tokens.from] = this.segments.length - 1;
      this.#word(w);
    }
    this.#settle();
  }

  segmentAt(w: number): number {
    return this.#segmentOf[Math.max(0, Math.min(w, this.tokens.to - 1) - this.tokens.from)];
  }

  rootAt(w: number): number {
    return this.segments[this.segmentAt(w)].root;
  }

  #open(tie: Tie, from: number, host: number, shared: boolean, paused: boolean, root = this.segments.length): void {
    this.#settle();
    this.segments.push({ tie, root, host, from, shared, paused });
    this.#last = undefined;
    this.#chain = undefined;
  }

  #boundary(w: number): void {
    const { tokens } = this;
    const here = this.segments.length - 1;
    const current = this.segments[here];
    const role = tokens.role(w);
    if (tokens.cut(w)) return this.#open('main', w, -1, false, true);
    const paused = tokens.paused(w);
    const last = this.#last;
    if ((role === ROLES.after || role === ROLES.before) && clauseAhead(tokens, w + 1) === 2)
      return this.#open('but', w, here, false, paused);
    if (role === ROLES.but) return this.#open('but', w, here, false, paused);
    if (role === ROLES.relative) {
      if (this.#onlyQue(w)) {
        if (last) last.only = true;
        return;
      }
      return this.#open('relative', w, here, false, paused);
    }
    if (
      (role === ROLES.condition && !leadsToFigure(tokens, w)) ||
      (role === ROLES.until && clauseAhead(this.tokens, w + 1) > 0)
    )
      return this.#open('condition', w, here, false, paused);
    if (
      paused &&
      current.tie !== 'main' &&
      current.tie !== 'but' &&
      current.tie !== 'and' &&
      (current.paused || current.tie !== 'relative')
    )
      return this.#close(w, current);
    if (
      role === ROLES.pronoun &&
      (last !== undefined || this.#pending !== undefined) &&
      !this.#opensSubject(w) &&
      this.#isSubject(w)
    )
      return this.#open('main', w, here, false, paused);
    if (role === ROLES.and || paused) {
      if (this.#hasHead(here)) {
        const ahead = clauseAhead(this.tokens, role === ROLES.and ? w + 1 : w);
        if (ahead > 0) return this.#open('and', w, here, ahead === 1, paused);
      }
      if (paused && isAside(this.tokens, w)) return this.#open('aside', w, here, false, true);
    }
    // A second verb in a relative clause belongs to what the clause interrupts.
    if (
      current.tie === 'relative' &&
      !current.paused &&
      this.#hasFiniteHead(here) &&
      finiteAt(this.tokens, w) &&
      !this.#tied(w - 1)
    )
      this.#close(w, current);
  }

  /** Goes on with what a relative clause, a condition or an aside interrupts. */
  #close(w: number, current: Segment): void {
    const host = this.segments[current.host];
    if (!host || current.from === this.tokens.from) return this.#open('main', w, current.host, false, true);
    const outer = host.tie === 'relative' && host.paused && this.segments[host.host] ? this.segments[host.host] : host;
    this.#open(outer.tie, w, current.host, outer.shared, outer.paused, outer.root);
  }

  #opensSubject(w: number): boolean {
    const before = this.tokens.role(w - 1);
    return (
      before === ROLES.and ||
      before === ROLES.but ||
      before === ROLES.relative ||
      before === ROLES.condition ||
      before === ROLES.until ||
      before === ROLES.clitic ||
      before === ROLES.ne ||
      // `from it`: no subject.
      (before === ROLES.preposition && clauseAhead(this.tokens, w + 1) !== 1)
    );
  }

  /** A pronoun is a subject before a verb; `half of it`, `ont elles aussi pris fin` have none after it. */
  #isSubject(w: number): boolean {
    const { tokens } = this;
    if (tokens.french) return this.#pending === undefined || this.#pending.at !== w - 1;
    let at = w + 1;
    while (isFill(tokens.role(at))) at++;
    return finiteAt(tokens, at);
  }

  #tied(w: number): boolean {
    const role = this.tokens.role(w);
    return role === ROLES.and || role === ROLES.to || role === ROLES.relative || isVerb(role);
  }

  #hasHead(segment: number): boolean {
    if (this.#pending !== undefined && this.#pending.at >= 0) return true;
    const { root } = this.segments[segment];
    for (let h = this.heads.length - 1; h >= 0; h--)
      if (this.segments[this.heads[h].segment].root === root) return true;
    return false;
  }

  #hasFiniteHead(segment: number): boolean {
    for (let h = this.heads.length - 1; h >= 0 && this.heads[h].segment === segment; h--)
      if (this.heads[h].finite) return true;
    return false;
  }

  /** French `que` after `ne`: only. */
  #onlyQue(w: number): boolean {
    return (
      this.tokens.french &&
      this.#lastWasNe &&
      this.#last !== undefined &&
      !this.#last.negated &&
      w - this.#last.word <= 4
    );
  }

  #word(w: number): void {
    const { tokens } = this;
    const role = tokens.role(w);
    switch (role) {
      case ROLES.ne:
        this.#settle();
        this.#wait(w).ne = true;
        return;
      case ROLES.not:
        if (this.#negatesLast(w)) return;
        this.#wait(w).neg = true;
        readContraction(tokens, w, this.#wait(w));
        return;
      case ROLES.never:
        if (this.#pending?.ne) this.#pending.neg = true;
        else this.#inverted = true;
        return;
      case ROLES.no:
        if (!tokens.french && isInversion(tokens.role(w + 1))) {
          this.#settle();
          this.#inverted = true;
          return;
        }
        // `n’a aucun droit`: the noun says it; the verb goes on.
        if (this.#pending !== undefined && this.#pending.at < 0) return;
        break;
      case ROLES.plus:
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
        this.#settle();
        this.#wait(w).will = true;
        return;
      case ROLES.modal:
        if (!tokens.french) this.#wait(w).modal = true;
        return;
      case ROLES.do: {
        const pending = this.#wait(w);
        pending.doing = true;
        pending.forms |= tokens.form(w);
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
        } else this.#pending = undefined;
        return;
      case ROLES.of:
        if (tokens.french && this.#last && w - this.#last.word <= 3) return;
        this.#settle();
        return;
      default:
        if (isVerb(role) && tokens.form(w) !== 0) this.#head(w, role, tokens.form(w));
        else if (role === ROLES.plan) this.#plan(w);
        else {
          this.#settle();
          this.#chain = undefined;
        }
    }
  }

  /** `in talks`, `non-binding`: no verb, and yet a head of what comes after it. */
  #plan(w: number): void {
    // Inside a mention it is a part of the name.
    if (this.tokens.isSpot(w)) return;
    const pending = this.#pending;
    this.#settle();
    this.#push(w, ROLES.plan, 0, pending);
  }

  #wait(w: number): Auxiliaries {
    return (this.#pending ??= auxiliariesFrom(w));
  }

  /** French `pas` and `plus` come after the verb. */
  #negatesLast(w: number): boolean {
    const last = this.#last;
    if (!this.tokens.french || !last || this.#pending !== undefined || w - last.word > 3) return false;
    last.negated = true;
    return true;
  }

  #head(w: number, role: number, form: number): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#push(w, role, form, pending);
  }

  #push(w: number, role: number, form: number, pending: Auxiliaries | undefined): void {
    const head = headAt(this.tokens, w, role, form, this.segments.length - 1, pending, this.#chain);
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
  #settle(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    if (pending.at < 0) return;
    const be = pending.be === pending.at;
    this.#push(pending.at, be ? ROLES.be : ROLES.hold, this.tokens.form(pending.at) || PRESENT, {
      ...pending,
      be: -1,
      have: pending.have === pending.at ? -1 : pending.have,
    });
  }
}

/** `upon ninety days’ notice`, `upon not less than 30 days’ notice`: no condition but a manner. */
function leadsToFigure(tokens: Tokens, w: number): boolean {
  if (tokens.french || tokens.source.words.wordAt(w) !== 'upon') return false;
  let at = w + 1;
  while (tokens.role(at) === ROLES.adverb || tokens.role(at) === ROLES.inside || tokens.role(at) === ROLES.not) at++;
  return tokens.role(at) === ROLES.value;
}

/** `nor does`, `neither has`: the verb is denied. */
function isInversion(role: number): boolean {
  return role === ROLES.do || role === ROLES.be || role === ROLES.have || role === ROLES.will || role === ROLES.modal;
}

function firstTie(tokens: Tokens): Tie {
  const role = tokens.role(tokens.from);
  return role === ROLES.condition || (role === ROLES.until && clauseAhead(tokens, tokens.from + 1) > 0)
    ? 'condition'
    : role === ROLES.relative && !tokens.french
      ? 'relative'
      : 'main';
}
