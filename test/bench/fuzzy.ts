import { bundledLexicon } from '../../src/dictionary';
import { Annotator, Blocks, type Phrase } from '../../src/core/index';
import { phraseBudget } from '../../src/core/lexicon/misspellings/budget';
import { EDIT } from '../../src/core/lexicon/misspellings/distance';
import type { Corpus } from './corpus';
import type { Figures } from './names';
import { Random } from './random';
import type { Sizes } from './sizes';
import { TRUE_TYPOS } from './trueTypos';
import { misspelt } from './typos';

/** How many typos are found, and what is taken for one that is none. */
export function fuzzyFigures(corpus: Corpus, sizes: Sizes): Figures {
  const lexicon = bundledLexicon();
  const annotator = new Annotator(lexicon);
  const plain = lexicon.phrases.filter(({ kind, derived }) => kind === 'name' && !derived);
  const several = plain.filter(({ text }) => /^[a-z]+( [a-z]+)+$/.test(text));
  const single = plain.filter(({ text }) => /^[a-z]{8,}$/.test(text));
  return {
    'fuzzy.recall': recall(annotator, several, sizes.typos),
    'fuzzy.recall_single': recall(annotator, single, sizes.typos),
    ...(corpus.real ? { 'fuzzy.false_per_100k_words': falseMatches(annotator, corpus.text(sizes.text)) } : {}),
  };
}

/** The share of seeded typos found at their place, as the term that was misspelt. */
function recall(annotator: Annotator, phrases: readonly Phrase[], typos: number): number {
  const random = new Random(3);
  let made = 0;
  let found = 0;
  for (let tries = 0; made < typos && tries < 10 * typos; tries++) {
    const phrase = random.pick(phrases);
    const letters = phrase.text.replaceAll(' ', '').length;
    const budget = phraseBudget(letters, phrase.text.split(' ').length) / EDIT;
    if (budget === 0) continue;
    const typo = misspelt(phrase.text, 1 + random.below(budget), random);
    if (typo === phrase.text) continue;
    made++;
    const [before, after] =
      phrase.language === 'en'
        ? ['The agreement of the parties under the deal is subject to a ', ', which has been signed.']
        : ['Le contrat que les parties ont signé est soumis à ce ', ', qui est dans l’accord.'];
    const mentions = annotator.annotate(Blocks.of(`An equity stake of 27 %.\n\n${before}${typo}${after}`)).mentions();
    const term = annotator.lexicon.terms[phrase.term]?.id;
    if (mentions.some((mention) => mention.term.id === term)) found++;
  }
  return found / made;
}

/** Fuzzy mentions in real contracts that are not on the list of true typos, per 100,000 words. */
function falseMatches(annotator: Annotator, text: string): number {
  const mentions = annotator.annotate(Blocks.of(text)).mentions();
  const wrong = mentions.filter(
    ({ match, start, end }) =>
      match === 'fuzzy' && !TRUE_TYPOS.has(text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')),
  );
  return (wrong.length / (text.match(/\S+/g)?.length ?? 1)) * 100_000;
}
