import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { ClauseFact, Reading } from './clause';
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
  const groups = new Map<string, Group[]>();
  const all: Group[] = [];
  mentions.forEach((mention, m) => {
    const { status, party } = readings[m];
    const key = `${lexicon.phrases[mention.phrase].term} ${status}`;
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
  return all.map((group) => gathered(lexicon, mentions, readings, group.mentions));
}

interface Group {
  /** Whose it is, folded. */
  party: string | undefined;
  readonly mentions: number[];
}

function gathered(
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
  group: readonly number[],
): ClauseFact {
  const phraseOf = (m: number): Lexicon['phrases'][number] | undefined => lexicon.phrases[mentions[m]?.phrase ?? -1];
  const first = group[0] ?? 0;
  const party = group.map((m) => readings[m]?.party).find((span) => span !== undefined);
  return {
    term: phraseOf(first)?.term ?? -1,
    status: readings[first]?.status ?? 'active',
    mentions: group,
    values: merged(group.flatMap((m) => readings[m]?.values ?? [])),
    before: merged(group.flatMap((m) => readings[m]?.before ?? [])),
    weak: group.every((m) => phraseOf(m)?.weak ?? true),
    ...(party ? { party } : {}),
  };
}

function merged(values: readonly number[]): readonly number[] {
  return values.length < 2 ? values : [...new Set(values)].sort((a, b) => a - b);
}
