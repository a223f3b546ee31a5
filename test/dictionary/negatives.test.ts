import assert from 'node:assert/strict';
import { Annotator, Blocks, type Category, type Language, Lexicon } from '../../src/core/index';
import { bundledTerms } from '../../src/dictionary/index';
import negatives from './hard-negatives.json';

interface Row {
  readonly text: string;
  readonly language: Language;
}

const annotator = new Annotator(Lexicon.compile(bundledTerms()));
const sentences = negatives.sentences as readonly Row[];
const besideADeal = negatives.besideADeal as readonly (Row & { readonly not: Category })[];

/** A paragraph that makes a document a deal, so that weak wordings count in the next one. */
const DEAL: Readonly<Record<Language, string>> = {
  en: 'Acme has a right of first refusal over the shares under the share purchase agreement.\n\n',
  fr: 'Acme a un droit de premier refus sur les actions en vertu du pacte d’actionnaires.\n\n',
};

function mentioned(before: string, text: string): readonly { readonly said: string; readonly category: Category }[] {
  const whole = before + text;
  return annotator
    .annotate(Blocks.of(whole))
    .mentions(before.length)
    .filter(({ start }) => start >= before.length)
    .map(({ start, end, term, category }) => ({ said: `${whole.slice(start, end)}: ${term.id}`, category }));
}

describe('texts that only look like deals', () => {
  it('are at least 150, of both languages, and none is there twice', () => {
    for (const language of ['en', 'fr'] as const)
      assert.ok(sentences.filter((row) => row.language === language).length >= 75, language);
    const texts = [...sentences, ...besideADeal].map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
  });

  for (const word of ['option', 'interest', 'share', 'term', 'engagement', 'stake', 'licence', 'exclusive'])
    it(`speak of “${word}” in English`, () => assert.ok(sentences.some(says('en', word))));
  for (const word of ['action', 'titre', 'participation', 'engagement', 'option', 'licence', 'part', 'offre'])
    it(`speak of « ${word} » in French`, () => assert.ok(sentences.some(says('fr', word))));

  for (const { text, language } of sentences)
    it(`${language}: ${text}`, () =>
      assert.deepEqual(
        mentioned('', text).map(({ said }) => said),
        [],
      ));
});

describe('common words beside a deal', () => {
  for (const { text, language, not } of besideADeal)
    it(`${language}, no ${not}: ${text}`, () =>
      assert.deepEqual(
        mentioned(DEAL[language], text).filter(({ category }) => category === not),
        [],
      ));

  it('are tested where weak wordings count', () => {
    assert.deepEqual(
      mentioned(DEAL.en, 'The stake was sold.').map(({ category }) => category),
      ['stake'],
    );
    assert.ok(mentioned(DEAL.fr, 'La participation a été cédée.').some(({ category }) => category === 'stake'));
  });
});

function says(language: Language, word: string): (row: Row) => boolean {
  return (row) => row.language === language && new RegExp(`\\b${word}s?\\b`, 'i').test(row.text);
}
