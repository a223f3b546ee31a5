import type { Auxiliaries } from './auxiliaries';
import { BASE, CONDITIONAL, FINITE, FUTURE, GERUND, IMPERFECT, PARTICIPLE, PAST, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

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
  only: boolean;
  /** An infinitive or gerund. */
  readonly bare: boolean;
}

/** The verb at word `w` of clause `segment`; `before` is the verb that it may hang on. */
export function headAt(
  tokens: Tokens,
  w: number,
  role: number,
  form: number,
  segment: number,
  pending: Auxiliaries | undefined,
  before: Head | undefined,
): Head {
  const forms = pending?.forms ?? 0;
  const auxiliary = pending !== undefined && (pending.be >= 0 || pending.have >= 0);
  const participle = (form & PARTICIPLE) !== 0;
  const passive = pending !== undefined && pending.be >= 0 && participle;
  const own = auxiliary ? forms : form;
  const permitted = pending?.modal === true && isPermitted(tokens, pending.from, w);
  const bare =
    !auxiliary &&
    (form === GERUND ||
      (form === BASE && (tokens.french || tokens.role(w - 1) === ROLES.to || tokens.role(w - 1) === ROLES.clitic)));
  return {
    word: w,
    from: pending?.from ?? w,
    role,
    form,
    segment: segment,
    negated: pending?.neg ?? false,
    noLonger: pending?.noLonger ?? false,
    modal: (pending?.modal === true && !permitted) || (own & CONDITIONAL) !== 0,
    will: permitted || (pending?.will ?? false),
    perfect: pending !== undefined && pending.have >= 0,
    passive,
    imperfect: (own & IMPERFECT) !== 0,
    future: (own & FUTURE) !== 0 || (pending?.will ?? false),
    past:
      ((own & PAST) !== 0 && !bare) ||
      (pending?.doing === true && (forms & PAST) !== 0) ||
      isUsedTo(tokens, pending?.from ?? w),
    // `faute d’avoir atteint`
    finite:
      !(auxiliary && isInfinitive(tokens, pending)) &&
      (auxiliary ||
        (pending?.will ?? false) ||
        (pending?.modal ?? false) ||
        (pending?.doing ?? false) ||
        (form & FINITE) !== 0 ||
        (!tokens.french && form === BASE && !bare)),
    chain: bare || (auxiliary && (forms & FINITE) === 0) ? before : undefined,
    only: false,
    bare,
  };
}

/** `avoir atteint`, `être cédé`: no verb in a tense. */
function isInfinitive(tokens: Tokens, { from, have, be }: Auxiliaries): boolean {
  const first = have >= 0 && (be < 0 || have < be) ? have : be;
  return tokens.french && first - from <= 1 && /^(?:avoir|etre)$/.test(tokens.source.words.wordAt(first));
}

/** `may keep selling`, `may now work with others`: who may is allowed, not expected to. */
function isPermitted(tokens: Tokens, from: number, w: number): boolean {
  const { words } = tokens.source;
  let may = false;
  for (let at = from; at < w; at++) {
    const word = words.wordAt(at);
    if (word === 'may') may = true;
    else if (may && ALLOWED.has(word)) return true;
  }
  return may && EXERCISED.test(words.wordAt(w));
}

const ALLOWED: ReadonlySet<string> = new Set(['now', 'only', 'freely', 'still', 'henceforth', 'longer']);
const EXERCISED = /^(?:keep|continue|use|exercise|terminate|assign|sublicense|choose)$/;

/** `used to be`: the list has `used to` as one expression. */
function isUsedTo(tokens: Tokens, w: number): boolean {
  return !tokens.french && tokens.role(w - 1) === ROLES.inside && tokens.role(w - 2) === ROLES.formerly;
}
