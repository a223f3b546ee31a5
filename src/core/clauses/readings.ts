import type { Reading } from './clause';
import { Grammar } from './grammar';
import { nounPhraseOf } from './nounPhrase';
import { relationsOf } from './relations';
import type { Sentences } from './sentences';
import { statusOf } from './status';
import { Tokens } from './tokens';

/** What the text says of each mention, in their order. */
export function readMentions(source: Sentences): readonly Reading[] {
  const { mentions, lexicon } = source;
  const readings: Reading[] = [];
  let value = 0;
  while (readings.length < mentions.length) {
    const tokens = new Tokens(source, readings.length, value);
    const grammar = new Grammar(tokens);
    for (const spot of tokens.spots) {
      const term = lexicon.terms[lexicon.phrases[mentions[spot.mention].phrase].term];
      const np = nounPhraseOf(tokens, spot);
      const relations = relationsOf(grammar, spot, np);
      const status =
        statusOf({ grammar, spot, np, relations, category: term.category, kind: source.documentKind }) ?? 'active';
      readings.push({ status, values: [] });
    }
    const last = tokens.figures.at(-1);
    if (last) value = last.value + 1;
  }
  return readings;
}
