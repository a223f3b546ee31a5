import type { Head } from './head';
import { clauseAhead, finiteAt, hasFinite, isAside, isFill } from './lookahead';
import { CONDITIONAL, FUTURE, IMPERFECT, isVerb, PAST, PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Segment, Tie } from './segment';
import type { Tokens } from './tokens';
import { VerbGroups } from './verbGroups';

/** Reads the clauses and verbs of a sentence in one pass. */
export class Grammar {
  readonly tokens: Tokens;
  readonly segments: Segment[] = [];
  readonly heads: readonly Head[];
  readonly #segmentOf: Int16Array;
  readonly #verbs: VerbGroups;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#verbs = new VerbGroups(tokens);
    this.heads = this.#verbs.heads;
    this.#segmentOf = new Int16Array(tokens.to - tokens.from);
    this.#open(firstTie(tokens), tokens.from, -1, false, false);
    for (let w = tokens.from; w < tokens.to; w++) {
      if (w > tokens.from) this.#boundary(w);
      this.#segmentOf[w - tokens.from] = this.segments.length - 1;
      this.#verbs.read(w);
    }
    this.#verbs.settle();
  }

  segmentAt(w: number): number {
    return this.#segmentOf[Math.max(0, Math.min(w, this.tokens.to - 1) - this.tokens.from)];
  }

  rootAt(w: number): number {
    return this.segments[this.segmentAt(w)].root;
  }

  #open(tie: Tie, from: number, host: number, shared: boolean, paused: boolean, root = this.segments.length): void {
    this.#verbs.settle();
    this.segments.push({ tie, root, host, from, shared, paused });
    this.#verbs.enter(this.segments.length - 1);
  }

  #boundary(w: number): void {
    const { tokens } = this;
    const here = this.segments.length - 1;
    const current = this.segments[here];
    const role = tokens.role(w);
    if (tokens.cut(w)) return this.#open('main', w, -1, false, true);
    const paused = tokens.paused(w);
    const { last } = this.#verbs;
    if ((role === ROLES.after || role === ROLES.before) && clauseAhead(tokens, w + 1) === 2)
      return this.#open('but', w, here, false, paused);
    // `since 2016` begins no clause.
    if (role === ROLES.but && !(tokens.role(w + 1) === ROLES.value && tokens.source.words.wordAt(w) === 'since'))
      return this.#open('but', w, here, false, paused);
    if (role === ROLES.relative) {
      if (this.#verbs.isOnly(w)) {
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
      (last !== undefined || this.#verbs.pending !== undefined) &&
      !this.#opensSubject(w) &&
      this.#isSubject(w)
    )
      return this.#open('main', w, here, false, paused);
    if (role === ROLES.and || paused) {
      if (this.#hasHead(here)) {
        const ahead = clauseAhead(this.tokens, role === ROLES.and ? w + 1 : w);
        if (ahead > 0) return this.#open('and', w, here, ahead === 1, paused);
      }
      // `The right, inherited from the old lease, lapsed`: the one verb that may be in a tense is no aside.
      if (paused && isAside(tokens, w) && (this.#hasHead(here) || hasFinite(tokens, w + 1)))
        return this.#open('aside', w, here, false, true);
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
    if (tokens.french) return this.#verbs.pending === undefined || this.#verbs.pending.at !== w - 1;
    let at = w + 1;
    while (isFill(tokens.role(at))) at++;
    return finiteAt(tokens, at);
  }

  #tied(w: number): boolean {
    const role = this.tokens.role(w);
    if (isVerb(role)) return !isFinite(this.tokens, w);
    return role === ROLES.and || role === ROLES.to || role === ROLES.relative;
  }

  #hasHead(segment: number): boolean {
    if (this.#verbs.pending !== undefined && this.#verbs.pending.at >= 0) return true;
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
}

/** A verb in a tense: where another follows it, a clause has ended between them. */
function isFinite(tokens: Tokens, w: number): boolean {
  const form = tokens.form(w);
  return tokens.french ? (form & (PRESENT | IMPERFECT | FUTURE | CONDITIONAL)) !== 0 : (form & (PRESENT | PAST)) !== 0;
}

/** `upon ninety days’ notice`, `upon not less than 30 days’ notice`: no condition but a manner. */
function leadsToFigure(tokens: Tokens, w: number): boolean {
  if (tokens.french || tokens.source.words.wordAt(w) !== 'upon') return false;
  let at = w + 1;
  while (tokens.role(at) === ROLES.adverb || tokens.role(at) === ROLES.inside || tokens.role(at) === ROLES.not) at++;
  return tokens.role(at) === ROLES.value;
}

function firstTie(tokens: Tokens): Tie {
  const role = tokens.role(tokens.from);
  return role === ROLES.condition || (role === ROLES.until && clauseAhead(tokens, tokens.from + 1) > 0)
    ? 'condition'
    : role === ROLES.relative && !tokens.french
      ? 'relative'
      : 'main';
}
