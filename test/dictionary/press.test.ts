import assert from 'node:assert/strict';
import { Annotator, Blocks, CATEGORIES, type Category, type Language, Lexicon } from '../../src/core/index';
import { bundledTerms } from '../../src/dictionary/index';
import press from './press.json';

interface Row {
  readonly text: string;
  readonly language: Language;
  readonly category: Category;
}

const annotator = new Annotator(Lexicon.compile(bundledTerms()));
const sentences = press.sentences as readonly Row[];

/** A paragraph that makes a document a deal: a note about one seldom has a single sentence. */
const DEAL: Readonly<Record<Language, string>> = {
  en: 'Acme has a right of first refusal over the shares under the share purchase agreement.\n\n',
  fr: 'Acme a un droit de premier refus sur les actions en vertu du pacte d’actionnaires.\n\n',
};

/** The categories of the mentions that touch what stands between `⟦` and `⟧`. */
function categoriesOf({ text, language }: Row): readonly Category[] {
  const before = DEAL[language];
  const start = before.length + text.indexOf('⟦');
  const end = before.length + text.indexOf('⟧') - 1;
  return annotator
    .annotate(Blocks.of(before + text.replace(/[⟦⟧]/g, '')))
    .mentions(start, end)
    .filter((mention) => mention.start < end && start < mention.end)
    .map(({ category }) => category);
}

describe('sentences of press and notes', () => {
  it('speak of what deals turn on, in both languages, each marking one thing', () => {
    const told = new Set(sentences.map(({ language, category }) => `${language} ${category}`));
    const deals = CATEGORIES.slice(0, CATEGORIES.indexOf('term-end') + 1);
    assert.deepEqual(
      deals
        .flatMap((category) => ['en', 'fr'].map((language) => `${language} ${category}`))
        .filter((x) => !told.has(x)),
      [],
    );
    assert.deepEqual(
      sentences.filter(({ text }) => !/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/u.test(text)),
      [],
    );
  });

  for (const row of sentences)
    it(`${row.language}, ${row.category}: ${row.text}`, () =>
      assert.ok(categoriesOf(row).includes(row.category), `found: ${categoriesOf(row).join(', ') || 'nothing'}`));
});
