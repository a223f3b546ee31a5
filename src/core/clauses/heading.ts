import type { Case } from './case';
import { startsSentence } from './sentences';

/** `Right of First Refusal. Intentionally omitted.`; `Third-Party Beneficiaries. Nothing herein shall …`: what stands behind a heading says whether there is such a clause. */
export function isEmptyHeading({ grammar: { tokens }, spot, kind }: Case): boolean {
  const { source, from, to } = tokens;
  const { words } = source;
  if (kind !== 'contract' || spot.to !== to || to >= words.count || spot.from - from > NUMBER) return false;
  if (EMPTY.test(words.wordAt(to))) return true;
  if (words.wordAt(to) === 'not' && to + 1 < words.count && words.wordAt(to + 1) === 'applicable') return true;
  return BENEFICIARY.test(words.wordAt(spot.to - 1)) && deniesOthers(of(to));

  /** The sentence that begins at a word, word by word. */
  function* of(first: number): Generator<string> {
    for (let w = first; w < words.count && (w === first || !startsSentence(source, w)); w++) yield words.wordAt(w);
  }
}

/** `This Agreement is for the sole benefit of the parties`: there is nobody else, unless some are excepted. */
function deniesOthers(sentence: Iterable<string>): boolean {
  let denies = false;
  for (const word of sentence) {
    if (EXCEPTION.test(word)) return false;
    denies ||= DENIAL.test(word);
  }
  return denies;
}

/** The most words of a heading's number: `Section 9.3`. */
const NUMBER = 3;
const EMPTY = /^(?:intentionally|reserved|none|omitted|deleted|neant|supprime)$/;
const BENEFICIARY = /^beneficiar(?:y|ies)$/;
const EXCEPTION = /^(?:except|excepting|save|unless|other)$/;
const DENIAL = /^(?:no|not|nothing|none|neither|sole|solely|only|exclusively)$/;
