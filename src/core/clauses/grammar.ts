import { BASE, CONDITIONAL, FUTURE, GERUND, IMPERFECT, PARTICIPLE, PAST, PRESENT, ROLES } from './roles';
import { isVerb, type Tokens } from './tokens';

/** How a clause is tied to the one before it. */
export type Tie = 'main' | 'but' | 'and' | 'relative' | 'condition' | 'aside';

/** A clause: a stretch of words around one verb, as far as little words and commas show. */
export interface Segment {
  readonly tie: Tie;
  /** The clause that it hangs on, or itself; what a relative clause interrupts has the number of its beginning. */
  readonly root: number;
  /** The clause that it stands in or after; -1 for the first. */
  readonly host: number;
  readonly from: number;
  /** Whether it shares the subject of its host: `waives … and keeps …`. */
  readonly shared: boolean;
  /** Whether a comma stands before it. */
  readonly paused: boolean;
}

/** A verb with what its auxiliaries say. */
export interface Head {
  readonly word: number;
  /** First word of its group: an auxiliary, a negation. */
  readonly from: number;
  readonly role: number;
  readonly form: number;
  readonly segment: number;
  negated: boolean;
  noLonger: boolean;
  readonly modal: boolean;
  readonly will: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  /** French: in the imperfect, by itself or by its auxiliary. */
  readonly imperfect: boolean;
  readonly future: boolean;
  readonly past: boolean;
  readonly finite: boolean;
  /** The verb that this one hangs on: `plans to give up`. */
  readonly chain: Head | undefined;
  /** French `ne … que`. */
  readonly only: boolean;
  /** An infinitive or gerund. */
  readonly bare: boolean;
}

interface Pending {
  from: number;
  neg: boolean;
  ne: boolean;
  noLonger: boolean;
  modal: boolean;
  will: boolean;
  doing: boolean;
  be: number;
  have: number;
  /** Word of the last auxiliary. */
  at: number;
  forms: number;
}

const FINITE = PRESENT | PAST | IMPERFECT | FUTURE | CONDITIONAL;

/** Reads the clauses and verbs of a sentence in one pass. */
export class Grammar {
  readonly tokens: Tokens;
  readonly segments: Segment[] = [];
  readonly heads: Head[] = [];
  readonly #segmentOf: Int16Array;
  #pending: Pending | undefined;
  #chain: Head | undefined;
  #last: Head | undefined;
  #lastWasNe = false;

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
    if (role === ROLES.but) return this.#open('but', w, here, false, paused);
    if (role === ROLES.relative) {
      if (this.#onlyQue(w)) return;
      return this.#open('relative', w, here, false, paused);
    }
    if (role === ROLES.condition || (role === ROLES.until && this.#clauseAhead(w + 1) > 0))
      return this.#open('condition', w, here, false, paused);
    if (
      paused &&
      current.tie !== 'main' &&
      current.tie !== 'but' &&
      current.tie !== 'and' &&
      (current.paused || current.tie !== 'relative')
    )
      return this.#close(w, current);
    const last = this.#last;
    if (role === ROLES.pronoun && (last !== undefined || this.#pending !== undefined) && !this.#opensSubject(w))
      return this.#open('main', w, here, false, paused);
    if (role === ROLES.and || paused) {
      if (this.#hasHead(here)) {
        const ahead = this.#clauseAhead(role === ROLES.and ? w + 1 : w);
        if (ahead > 0) return this.#open('and', w, here, ahead === 1, paused);
      }
      if (paused && this.#isAside(w)) return this.#open('aside', w, here, false, true);
    }
    // A second verb in a relative clause belongs to what the clause interrupts.
    if (
      current.tie === 'relative' &&
      !current.paused &&
      this.#hasFiniteHead(here) &&
      this.#finiteAt(w) &&
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
      before === ROLES.ne
    );
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

  /** A participle or gerund after a comma: `, valued at $500bn,`. */
  #isAside(w: number): boolean {
    const { tokens } = this;
    let at = w;
    while (tokens.role(at) === ROLES.adverb || tokens.role(at) === ROLES.still || tokens.role(at) === ROLES.formerly)
      at++;
    return (
      isVerb(tokens.role(at)) &&
      (tokens.form(at) & (GERUND | PARTICIPLE)) !== 0 &&
      (tokens.form(at) & (PRESENT | BASE)) === 0 &&
      tokens.role(w - 1) !== ROLES.have
    );
  }

  /** 1 where a finite verb stands at `w`, 2 where a subject and a finite verb do, else 0. */
  #clauseAhead(w: number): number {
    const { tokens } = this;
    let at = w;
    while (at < tokens.to && isFill(tokens.role(at))) at++;
    if (tokens.role(at) === ROLES.pronoun || (tokens.role(at) === ROLES.relative && at > w)) return 2;
    if (this.#finiteAt(at)) return 1;
    let words = 0;
    let of = false;
    for (; at < tokens.to && words < 8; at++, words++) {
      const role = tokens.role(at);
      if (at > w && (tokens.paused(at) || tokens.cut(at))) return 0;
      if (role === ROLES.of) of = true;
      else if (
        role === ROLES.preposition ||
        role === ROLES.and ||
        role === ROLES.relative ||
        role === ROLES.condition ||
        role === ROLES.but ||
        role === ROLES.to ||
        role === ROLES.by
      )
        return 0;
      else if (words > 0 && this.#finiteAt(at)) return of && words > 6 ? 0 : 2;
      else if (isVerb(role)) return 0;
    }
    return 0;
  }

  /** Whether a verb in a tense, or its auxiliary, stands at `w`. */
  #finiteAt(w: number): boolean {
    const { tokens } = this;
    if (w >= tokens.to) return false;
    const role = tokens.role(w);
    if (role === ROLES.will || role === ROLES.modal || role === ROLES.do || role === ROLES.ne) return true;
    const form = tokens.form(w);
    if (role === ROLES.be || role === ROLES.have) return (form & FINITE) !== 0;
    if (role === ROLES.clitic) return this.#finiteAt(w + 1);
    if (role === ROLES.plan && form === 0) return false;
    if (!isVerb(role)) return false;
    if ((form & (PRESENT | IMPERFECT | FUTURE | CONDITIONAL)) !== 0) return true;
    if (!tokens.french && form === BASE)
      return tokens.role(w - 1) !== ROLES.to && tokens.role(w - 1) !== ROLES.determiner;
    if ((form & PAST) === 0) return false;
    const next = tokens.role(w + 1);
    return (
      !(tokens.form(w) & PARTICIPLE) ||
      (next !== ROLES.preposition && next !== ROLES.by && next !== ROLES.of && next !== ROLES.to && w + 1 < tokens.to)
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
        this.#auxiliary(w, tokens.source.words.id[w]);
        return;
      case ROLES.no:
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
        else pending.have = w;
        pending.at = w;
        pending.forms |= tokens.form(w);
        return;
      }
      case ROLES.adverb:
      case ROLES.still:
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
    const pending = this.#pending;
    this.#settle();
    this.#push(w, ROLES.plan, 0, pending);
  }

  #wait(w: number): Pending {
    return (this.#pending ??= {
      from: w,
      neg: false,
      ne: false,
      noLonger: false,
      modal: false,
      will: false,
      doing: false,
      be: -1,
      have: -1,
      at: -1,
      forms: 0,
    });
  }

  /** Contractions carry their auxiliary: `doesn’t`, `hasn’t`, `isn’t`. */
  #auxiliary(w: number, _id: number): void {
    const { words } = this.tokens.source;
    const length = words.end[w] - words.start[w];
    if (this.tokens.french || length < 5) return;
    const word = words.wordAt(w);
    const pending = this.#wait(w);
    if (!word.endsWith('nt')) return;
    if (word.startsWith('ha')) pending.have = pending.at = w;
    else if (word.startsWith('is') || word.startsWith('are') || word.startsWith('was') || word.startsWith('were'))
      pending.be = pending.at = w;
    else if (word.startsWith('wo') && !word.startsWith('wou')) pending.will = true;
    pending.forms |=
      word.startsWith('had') || word.startsWith('was') || word.startsWith('were') || word.startsWith('did')
        ? PAST
        : PRESENT;
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

  #push(w: number, role: number, form: number, pending: Pending | undefined): void {
    const { tokens } = this;
    const forms = pending?.forms ?? 0;
    const auxiliary = pending !== undefined && (pending.be >= 0 || pending.have >= 0);
    const participle = (form & PARTICIPLE) !== 0;
    const passive = pending !== undefined && pending.be >= 0 && participle;
    const own = auxiliary ? forms : form;
    const bare =
      !auxiliary && (form === GERUND || (form === BASE && (tokens.french || tokens.role(w - 1) === ROLES.to)));
    const head: Head = {
      word: w,
      from: pending?.from ?? w,
      role,
      form,
      segment: this.segments.length - 1,
      negated: pending?.neg ?? false,
      noLonger: pending?.noLonger ?? false,
      modal: (pending?.modal ?? false) || (own & CONDITIONAL) !== 0,
      will: pending?.will ?? false,
      perfect: pending !== undefined && pending.have >= 0,
      passive,
      imperfect: (own & IMPERFECT) !== 0,
      future: (own & FUTURE) !== 0 || (pending?.will ?? false),
      past: ((own & PAST) !== 0 && !bare) || isUsedTo(tokens, pending?.from ?? w),
      finite:
        auxiliary ||
        (pending?.will ?? false) ||
        (pending?.modal ?? false) ||
        (pending?.doing ?? false) ||
        (form & FINITE) !== 0 ||
        (!tokens.french && form === BASE && !bare),
      chain: bare || (auxiliary && (forms & FINITE) === 0) ? this.#chain : undefined,
      only: false,
      bare,
    };
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
      have: -1,
    });
  }
}

function firstTie(tokens: Tokens): Tie {
  const role = tokens.role(tokens.from);
  return role === ROLES.condition ? 'condition' : role === ROLES.relative && !tokens.french ? 'relative' : 'main';
}

/** `used to be`: the list has `used to` as one expression. */
function isUsedTo(tokens: Tokens, w: number): boolean {
  return !tokens.french && tokens.role(w - 1) === ROLES.inside && tokens.role(w - 2) === ROLES.formerly;
}

function isFill(role: number): boolean {
  return (
    role === ROLES.adverb ||
    role === ROLES.still ||
    role === ROLES.formerly ||
    role === ROLES.usually ||
    role === ROLES.inside
  );
}
