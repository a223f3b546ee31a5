import { CommonWordLists, type Glossary, layered, Lexicon, type Term } from '../core/index';
import { bundledContent } from './content';

/** The bundled glossary, read, and a way to compile it with others over it, of which the later ones win, and with texts that are no mention. */
export interface BundledDictionary {
  readonly terms: readonly Term[];
  readonly compile: (layers: readonly Glossary[], ignored?: readonly string[]) => Lexicon;
}

/** Reads the bundled glossary; yields now and then, to be driven in slices. */
export function* readDictionary(): Generator<void, BundledDictionary> {
  const { terms, commonWords } = yield* bundledContent();
  const lists = new CommonWordLists(commonWords);
  return {
    terms,
    compile: (layers, ignored) =>
      Lexicon.compile(layered([{ terms, silenced: [], ignored: [], problems: [] }, ...layers]), {
        commonWords: lists,
        ...(ignored && { ignored }),
      }),
  };
}

/** The same in one go. */
export function bundledDictionary(): BundledDictionary {
  for (const steps = readDictionary(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The terms of the bundled glossary. */
export function bundledTerms(): readonly Term[] {
  return bundledDictionary().terms;
}

/** The bundled glossary, compiled. */
export function bundledLexicon(): Lexicon {
  return bundledDictionary().compile([]);
}
