import { CommonWordLists, type Glossary, layered, Lexicon, readGlossary, type Term } from '../core/index';
import boilerplate from './boilerplate.json';
import cloudAi from './cloud-ai.json';
import commercial from './commercial.json';
import commonWords from './common/words.json';
import deal from './deal.json';
import finance from './finance.json';
import governance from './governance.json';
import licensing from './licensing.json';
import mergers from './mergers.json';
import shareholders from './shareholders.json';
import venture from './venture.json';

/** The bundled glossary, a file a family of terms. */
export const BUNDLED_FILES: readonly unknown[] = [
  deal,
  cloudAi,
  governance,
  venture,
  shareholders,
  mergers,
  finance,
  commercial,
  licensing,
  boilerplate,
];

/** The terms of the bundled glossary. */
export function bundledTerms(): readonly Term[] {
  return layered(BUNDLED_FILES.map(readGlossary));
}

/** The bundled glossary, read, and a way to compile it with others over it, of which the later ones win. */
export function bundledDictionary(): {
  readonly terms: readonly Term[];
  readonly compile: (layers: readonly Glossary[]) => Lexicon;
} {
  const terms = bundledTerms();
  // The ordinary words that resemble the bundled terms: `npm run common-words` lists them anew.
  const options = { commonWords: new CommonWordLists(commonWords) };
  return {
    terms,
    compile: (layers) =>
      Lexicon.compile(layered([{ terms, silenced: [], ignored: [], problems: [] }, ...layers]), options),
  };
}

/** The bundled glossary, compiled. */
export function bundledLexicon(): Lexicon {
  return bundledDictionary().compile([]);
}
