import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { ClauseFact, Reading } from './clause';

const NONE: readonly ClauseFact[] = [];

/** Gathers the mentions of a block into clauses: one for each term and status, in the order of their first mentions. */
export function gatherClauses(
  lexicon: Lexicon,
  mentions: readonly Candidate[],
  readings: readonly Reading[],
): readonly ClauseFact[] {
  if (mentions.length === 0) return NONE;
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, m) => {
    const key = `${lexicon.phrases[mention.phrase]?.term} ${readings[m]?.status}`;
    const group = groups.get(key);
    if (group) group.push(m);
    else groups.set(key, [m]);
  });
  return [...groups.values()].map((group) => gathered(lexicon, mentions, readings, group));
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
