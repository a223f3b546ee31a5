import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import { STATUSES, type ClauseFact, type Reading } from './clause';
import { isSameName, nameIn } from './names';

const NONE: readonly ClauseFact[] = [];

/** Gathers the mentions of a block into clauses: one for each term, status and party, in the order of their first mentions. */
export function gatherClauses(
  text: string,
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
): readonly ClauseFact[] {
  if (mentions.length === 0) return NONE;
  if (mentions.length === 1) return [clauseOf(lexicon, mentions, readings, [0])];
  const groups = new Map<number, Group[]>();
  const all: Group[] = [];
  mentions.forEach((mention, m) => {
    const { status, party } = readings[m];
    const key = lexicon.phrases[mention.phrase].term * STATUSES.length + STATUSES.indexOf(status);
    const name = party && nameIn(text, party);
    const known = groups.get(key) ?? [];
    const group = known.find(
      (other) => name === undefined || other.party === undefined || isSameName(name, other.party),
    );
    if (group) {
      group.mentions.push(m);
      group.party ??= name;
      return;
    }
    const opened = { party: name, mentions: [m] };
    all.push(opened);
    groups.set(key, [...known, opened]);
  });
  return all.map((group) => clauseOf(lexicon, mentions, readings, group.mentions));
}

interface Group {
  /** Whose it is, folded. */
  party: string | undefined;
  readonly mentions: number[];
}

/** The clause that some mentions of a block make, given by their indices. */
export function clauseOf(
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
  group: readonly number[],
): ClauseFact {
  const [first] = group;
  return {
    term: lexicon.phrases[mentions[first].phrase].term,
    status: readings[first].status,
    mentions: group,
    values: merged(group.map((m) => readings[m].values)),
    before: merged(group.map((m) => readings[m].before)),
    party: group.map((m) => readings[m].party).find((span) => span !== undefined),
    weak: group.every((m) => lexicon.phrases[mentions[m].phrase].weak),
  };
}

/** Each value once, in order. */
function merged(lists: readonly (readonly number[])[]): readonly number[] {
  const all = lists.flat();
  return all.length < 2 ? all : [...new Set(all)].sort((a, b) => a - b);
}
