import { bindFigures, type Bound, type Taker } from './binding';
import type { Reading, Status } from './clause';
import { Grammar } from './grammar';
import { isDraftHeaded } from './draftHeading';
import { type NounPhrase, nounPhraseOf } from './nounPhrase';
import { relationsOf } from './relations';
import { partyOf } from './parties';
import { isFormerCell, rowStatus } from './rows';
import type { Sentences } from './sentences';
import { statusOf } from './status';
import { subjectMatterOf } from './subjectMatter';
import { readTokens } from './tokenReader';
import type { Tokens } from './tokens';

const UNBOUND: Bound = { values: [], before: [] };

/** What the text says of each mention, in their order. */
export function readMentions(source: Sentences): readonly Reading[] {
  const { mentions } = source;
  const readings: Reading[] = [];
  let value = 0;
  while (readings.length < mentions.length) {
    const tokens = readTokens(source, readings.length, value);
    const grammar = new Grammar(tokens);
    const takers = takersOf(source, grammar);
    const bound = tokens.figures.length > 0 ? bindFigures(grammar, takers) : undefined;
    takers.forEach((taker, t) => readings.push(readingOf(taker, bound?.[t] ?? UNBOUND)));
    const last = tokens.figures.at(-1);
    if (last) value = last.value + 1;
  }
  return readings;
}

function readingOf(taker: Taker, { values, before }: Bound): Reading {
  const { status, party } = taker;
  const first = values[0];
  const figure = first === undefined ? undefined : taker.grammar.tokens.figures.find(({ value }) => value === first);
  if (figure) return { status, values, before, party, matter: subjectMatterOf(taker, figure.from, figure.to, party) };
  return { status, values, before, party, matter: undefined };
}

/** `ends the pact, including the veto`, `le pacte, dont le droit de veto`: what a thing holds stands as it does. */
function isIncluded(tokens: Tokens, { from }: NounPhrase): boolean {
  const w = from - 1;
  return w > tokens.from && tokens.paused(w) && INCLUDING.test(tokens.source.words.wordAt(w));
}

const INCLUDING = /^(?:including|notably|notamment|incluant)$/;

function takersOf(source: Sentences, grammar: Grammar): readonly Taker[] {
  const { mentions, lexicon, documentKind, text } = source;
  const draft = documentKind === 'report' && isDraftHeaded(text);
  let last: Status = 'active';
  return grammar.tokens.spots.map((spot) => {
    const { category, expects } = lexicon.terms[lexicon.phrases[mentions[spot.mention].phrase].term];
    const np = nounPhraseOf(grammar.tokens, spot);
    const relations = relationsOf(grammar, spot, np);
    const read = { grammar, spot, np, relations, category, kind: documentKind };
    const former = source.formerColumn > 0 && isFormerCell(source, mentions[spot.mention]);
    const told = former ? 'previous' : (rowStatus(grammar.tokens, spot) ?? statusOf(read));
    const included = told === undefined && isIncluded(grammar.tokens, np) ? last : 'active';
    const status = told ?? (draft && category !== 'agi' ? 'proposed' : included);
    last = status;
    const party = partyOf(read);
    // Written out: to spread an object costs more than the rest of this function.
    return { grammar, spot, np, relations, category, kind: documentKind, expects, status, party };
  });
}
