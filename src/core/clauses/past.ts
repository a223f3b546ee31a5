import { type Case, isPresent } from './case';
import type { Grammar } from './grammar';
import type { Head } from './head';
import { before, isPastPlan } from './planVerbs';
import { isVerb, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** `Under the old contract`, `dans l’accord précédent`; or an old deal as the subject of a verb in the past. */
export function isOldFrame(of: Case): boolean {
  if (of.kind === 'contract' || of.category === 'agi') return false;
  const { grammar, spot, relations } = of;
  const { tokens } = grammar;
  const root = grammar.rootAt(spot.from);
  if (isUntilThen(grammar, relations[0]?.head) || isUnderDated(of)) return true;
  for (let w = tokens.from; w < tokens.to; w++) {
    if (!isPassed(tokens, w) || grammar.rootAt(w) !== root) continue;
    if (w >= spot.from && w < spot.to) continue;
    const deal = dealAt(tokens, w);
    if (deal < 0 || (deal >= spot.from && deal < spot.to)) continue;
    const opening = Math.min(w, deal);
    const lead = leadOf(tokens, opening);
    if (lead === ROLES.preposition || lead === ROLES.by)
      return !relations.some(({ head, kind }) => kind !== 'object' && isPresent(head));
    const head = ruling(grammar, relations.find(({ kind }) => kind === 'object')?.head);
    if (head && opening < head.from && !isPresent(head) && (head.past || head.imperfect)) return true;
  }
  return false;
}

/** `Under the 2019 agreement the licence did not cover`, `Selon l’accord de 2019, la licence ne couvrait pas`: told in the past, it is an older deal. */
function isUnderDated({ grammar: { tokens, segments }, relations, spot }: Case): boolean {
  const head = relations[0]?.head;
  if (!head || head.perfect || head.modal || head.bare) return false;
  if (tokens.french ? !head.imperfect : !head.past) return false;
  if (tokens.role(tokens.from) !== ROLES.preposition || segments[head.segment].tie === 'condition') return false;
  const limit = Math.min(tokens.from + 6, head.from, spot.from);
  for (let w = tokens.from + 1; w < limit; w++) {
    if (tokens.listed(w) !== ROLES.deal) continue;
    const year = tokens.french ? w + 2 : w - 1;
    if (year < limit && isYear(tokens, year)) return true;
  }
  return false;
}

function isYear({ source: { words } }: Tokens, w: number): boolean {
  return /^(?:19|20)\d\d$/.test(words.wordAt(w));
}

/** `Under the terms that applied until March, the lab had`: the deal's own clause says that it is over. */
function isUntilThen({ segments, heads, tokens }: Grammar, head: Head | undefined): boolean {
  if (!head || !(head.past || head.imperfect) || head.perfect) return false;
  return segments.some((segment, s) => {
    if (segment.tie !== 'relative' || segment.from > head.from || tokens.listed(segment.from - 1) !== ROLES.deal)
      return false;
    const own = heads.find((other) => other.segment === s);
    if (!own || own === head || isPresent(own) || own.word > head.word) return false;
    if (leadOf(tokens, segment.from - 1) !== ROLES.preposition) return false;
    for (let w = own.word + 1; w < head.from; w++)
      if (tokens.role(w) === ROLES.until || tokens.role(w) === ROLES.formerly) return true;
    return false;
  });
}

/** The verb in a tense that a bare one hangs on: `faisait cesser`. */
function ruling(grammar: Grammar, head: Head | undefined): Head | undefined {
  return head?.bare ? (head.chain ?? before(grammar, head)) : head;
}

/** `old`, or what lapsed: `the expired 2016 contract`. */
function isPassed(tokens: Tokens, w: number): boolean {
  if (tokens.role(w) === ROLES.former) return true;
  const listed = tokens.listed(w);
  if (listed !== ROLES.lapse && listed !== ROLES.end) return false;
  const before = tokens.role(w - 1);
  return before === ROLES.determiner || before === ROLES.possessive;
}

function dealAt(tokens: Tokens, w: number): number {
  for (let k = 1; k <= 2; k++) {
    if (tokens.listed(w + k) === ROLES.deal && !tokens.paused(w + k)) return w + k;
    if (tokens.french && tokens.listed(w - k) === ROLES.deal && !tokens.paused(w)) return w - k;
  }
  return -1;
}

function leadOf(tokens: Tokens, w: number): number {
  for (let at = w - 1; at >= tokens.from && at >= w - 4; at--) {
    const role = tokens.role(at);
    if (role === ROLES.preposition || role === ROLES.by || isVerb(role) || role === ROLES.of) return role;
    if (tokens.paused(at + 1)) return ROLES.none;
  }
  return ROLES.none;
}

/** `devait investir`, `had wanted to sell`: what was to be done then; of a deal `devait` may be told while it is still to come. */
export function wasDue({
  relations: [first],
  category,
  grammar: { tokens },
}: Case): 'previous' | 'proposed' | undefined {
  const chain = first?.kind !== 'subject' && first?.head.bare ? first.head.chain : undefined;
  if (chain === undefined || chain.negated) return undefined;
  if (chain.role === ROLES.plan && chain.perfect && (tokens.french ? chain.imperfect : chain.past)) return 'previous';
  if (!/^devai(?:t|ent)$/.test(tokens.source.words.wordAt(chain.word))) return undefined;
  return category === 'commitment' || category === 'term-end' ? 'previous' : 'proposed';
}

/** `until now`, `auparavant`; `before the round` and a verb in the past. */
export function isFormer(of: Case): boolean {
  if (of.category === 'agi') return false;
  const { grammar, spot, relations } = of;
  const { tokens } = grammar;
  const root = grammar.rootAt(spot.from);
  const segment = grammar.segmentAt(spot.from);
  const head = relations[0]?.head;
  // `Formerly exclusive, the partnership …`.
  if (of.np.before === ROLES.formerly && of.np.determiner < 0 && !spot.verbal) return true;
  if (isOfFormer(of) || isAsideOfThen(of) || isFormerWorth(of)) return true;
  const had = head !== undefined && isHad(grammar, head);
  if (head && isPresent(head) && !had) return false;
  const past = had || (head !== undefined && (head.past || head.imperfect));
  const planned = head !== undefined && isPastPlan(grammar, head) && relations[0]?.kind !== 'object';
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (role !== ROLES.formerly && role !== ROLES.before && role !== ROLES.until) continue;
    if (role === ROLES.formerly && isOfFigure(tokens, w)) continue;
    // `before or after`: whenever.
    if (role === ROLES.before && tokens.role(w + 1) === ROLES.and) continue;
    const here = grammar.segmentAt(w);
    const near =
      grammar.rootAt(w) === root ||
      here === segment ||
      (head && here === head.segment) ||
      // `Before the round closed, the lab had …`.
      (w === tokens.from && (grammar.segments[segment].host === here || isAfterClause(grammar, here, segment))) ||
      ((grammar.segments[here].tie === 'condition' || grammar.segments[here].from === w) &&
        grammar.segments[here].host === segment);
    if (!near) continue;
    if (role === ROLES.formerly) {
      if (past || planned || (!head && Math.abs(w - spot.from) <= 8 && !isNowToo(of))) return true;
    } else if (
      past &&
      (role === ROLES.before ||
        (w === tokens.from && (head.imperfect || (!tokens.french && !head.perfect))) ||
        ((head.role !== ROLES.act || (head.perfect && head.past)) && !isTimeAhead(of, w)))
    )
      return true;
  }
  return false;
}

/** `Until it sold out, the fund held 6 %`: the clause that the sentence begins with is over before its own begins. */
function isAfterClause({ heads, segments }: Grammar, first: number, own: number): boolean {
  if (first !== 0 || own !== 1 || segments[0].tie !== 'condition' || segments[1].tie !== 'main') return false;
  return heads.some(({ segment, past }) => segment === 0 && past);
}

/** `The valuation, $9bn two years ago, is now $21bn`: the sentence goes on in the present after what it sets aside. */
function isNowToo({ grammar: { heads, segments }, spot }: Case): boolean {
  return heads.some((head) => head.word > spot.to && isPresent(head) && segments[head.segment].tie !== 'relative');
}

/** `is 6 %, against 4 % previously`: the figure is the old one. */
function isOfFigure(tokens: Tokens, w: number): boolean {
  return tokens.figures.some(({ from, to }) => to === w && CONTRAST.test(tokens.source.words.wordAt(from - 1)));
}

const CONTRAST = /^(?:against|from|versus|vs|with|to|contre)$/;

/** `Its former partner enjoyed a right`: who had it is no longer what he was. */
function isOfFormer({ grammar: { tokens, segments }, relations }: Case): boolean {
  const [first] = relations;
  if (tokens.french || first?.kind !== 'object' || first.head.role !== ROLES.hold || !first.head.past) return false;
  if (first.head.perfect || first.head.negated || first.head.bare) return false;
  for (let w = segments[first.head.segment].from; w < first.head.from; w++) {
    const role = tokens.role(w);
    if (role === ROLES.former)
      return tokens.role(w - 1) === ROLES.possessive || tokens.role(w - 1) === ROLES.determiner;
    if (role !== ROLES.determiner && role !== ROLES.possessive && role !== ROLES.adverb) return false;
  }
  return false;
}

/** `The family, which controlled 77 % of the votes, got $2.4bn`: who is told of by the way had it until then. */
function isAsideOfThen({ grammar: { tokens, segments, heads }, category, relations: [first], spot }: Case): boolean {
  if (tokens.french || category !== 'stake' || !spot.verbal || first?.kind !== 'self') return false;
  const { head } = first;
  if (!head.past || head.perfect || head.passive || head.modal || head.bare || head.negated) return false;
  const { tie, paused, root, from } = segments[head.segment];
  if (tie !== 'relative' || !paused || !/^(?:which|who)$/.test(tokens.source.words.wordAt(from))) return false;
  return heads.some((other) => other.word > head.word && segments[other.segment].root !== root && other.past);
}

/** `up from the $183bn at which it was valued`: the worth of then. */
function isFormerWorth({ grammar: { tokens, segments }, category, relations: [first], spot }: Case): boolean {
  if (category !== 'valuation' || !spot.verbal || first?.kind !== 'self') return false;
  const { tie, from } = segments[first.head.segment];
  if (tie !== 'relative' || !(first.head.past || first.head.imperfect)) return false;
  return tokens.figures.some((figure) => figure.to <= from && from - figure.to <= 1 && isFrom(tokens, figure.from - 1));
}

function isFrom(tokens: Tokens, w: number): boolean {
  const { words } = tokens.source;
  const at = tokens.role(w) === ROLES.determiner ? w - 1 : w;
  return at >= tokens.from && /^(?:from|against|versus|than|contre|que|aux?)$/.test(words.wordAt(at));
}

/** French `a longtemps eu`, `a détenu`: with `autrefois` it tells of what is no more. */
function isHad({ tokens }: Grammar, head: Head): boolean {
  return (
    tokens.french && head.perfect && !head.passive && !head.negated && HAD.test(tokens.source.words.wordAt(head.word))
  );
}

const HAD = /^(?:eu|detenu|possede|joui|beneficie|dispose|ete)e?s?$/;

function isTimeAhead({ grammar: { tokens } }: Case, w: number): boolean {
  return tokens.role(w + 1) === ROLES.value && tokens.french;
}
