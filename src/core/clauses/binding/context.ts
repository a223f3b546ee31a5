import type { ValueKind } from '../../values/value';
import type { Head } from '../head';
import { ROLES } from '../../lexicon/cues/roles';
import type { Figure, Tokens } from '../tokens';
import { KIN } from '../../lexicon/cues/kinName';
import { isPresent } from '../case';
import { isFormerCell } from '../rows';
import type { Grammar } from '../grammar';
import { kinAt, Surroundings } from './surroundings';

/** A figure in its sentence, and what the words around it say before anyone asks whose it is. */
export interface FigureContext {
  readonly figure: Figure;
  readonly kind: ValueKind;
  /** Word before it, words such as `about` left out. */
  readonly lead: number;
  /** The verb before it in its clause, and the first one after it. */
  readonly head: Head | undefined;
  readonly ahead: Head | undefined;
  readonly segment: number;
  /** Told for contrast: what held before. */
  readonly earlier: boolean;
  /** A date at which something begins. */
  readonly start: boolean;
  /** A date up to which something goes: `until 2032`, `by the end of 2030`. */
  readonly until: boolean;
  /** What the verb before it says of figures, in {@link KIN}. */
  readonly headKin: number;
  /** Another way to say what is before it: `27 %, or $135bn`. */
  readonly apposed: boolean;
  /** Whether a word tells of a time before or after: `prior to`, `following`. */
  readonly parts: (w: number) => boolean;
  /** How likely it belongs to a noun that is no mention: 0, 1 perhaps, 2 surely. */
  readonly owned: number;
}

/** Undefined where the figure belongs to no term: a difference, the date of an announcement, `two years ago`. */
export function contextOf(
  grammar: Grammar,
  kin: Uint8Array,
  figures: readonly Figure[],
  f: number,
): FigureContext | undefined {
  const { tokens } = grammar;
  const figure = figures[f];
  const value = tokens.source.values[figure.value];
  const lead = leadOf(tokens, kin, figure);
  const segment = grammar.segmentAt(figure.from);
  const { root } = grammar.segments[segment];
  const clause = grammar.heads.filter((head) => grammar.segments[head.segment].root === root);
  const head = clause.findLast((other) => other.word < figure.from);
  const ahead = clause.find((other) => other.word >= figure.to);
  const look = new Surroundings(tokens, kin, figure, lead, head);
  const earlier =
    look.isEarlier(value, figures[f - 1], figures[f + 1]) ||
    isFormerCell(tokens.source, value) ||
    isSetAside(grammar, figure, head, figures[f + 1]);
  if (value.kind === 'date') {
    if (look.isTold(ahead)) return undefined;
  } else if (!earlier && (look.isDifference() || (value.kind === 'duration' && look.isAgo()))) return undefined;
  return {
    figure,
    kind: value.kind,
    lead,
    head,
    ahead,
    segment,
    earlier,
    start: value.kind === 'date' && !earlier && look.isStart(),
    until: value.kind === 'date' && look.isUntil(),
    headKin: look.headKin,
    apposed: look.isApposed(),
    parts: (w) => tokens.role(w) === ROLES.before || kinAt(tokens, kin, w) === KIN.start,
    owned: value.kind === 'date' ? 0 : look.owned(value.kind, grammar.segments[segment].from),
  };
}

/** `The stake, which was 40 %, is now 35 %`: a relative clause in the past, and another figure behind it. */
function isSetAside(grammar: Grammar, figure: Figure, head: Head | undefined, next: Figure | undefined): boolean {
  const { tokens, segments } = grammar;
  const s = grammar.segmentAt(figure.from);
  if (!next || !head || head.segment !== s || segments[s].tie !== 'relative') return false;
  if (head.role !== ROLES.be || !(head.past || head.imperfect) || head.perfect) return false;
  if (tokens.source.values[next.value].kind !== tokens.source.values[figure.value].kind) return false;
  return grammar.heads.some(
    (other) => other.word > figure.to - 1 && other.word < next.from && other.segment !== s && isPresent(other),
  );
}

/** The word before a figure, `about`, `some`, `près de` left out. */
function leadOf(tokens: Tokens, kin: Uint8Array, figure: Figure): number {
  let w = figure.from - 1;
  while (w >= tokens.from && !tokens.cut(w + 1)) {
    if (tokens.role(w) === ROLES.adverb || isBound(tokens, w)) w--;
    else if (tokens.role(w) === ROLES.of && kinAt(tokens, kin, w - 1) === KIN.nearly) w -= 2;
    else break;
  }
  return w;
}

/** `just over`, `just under`. */
function isBound(tokens: Tokens, w: number): boolean {
  return (
    !tokens.french &&
    tokens.role(w - 1) === ROLES.adverb &&
    /^(?:over|under|above|below)$/.test(tokens.source.words.wordAt(w))
  );
}
