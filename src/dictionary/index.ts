import {
  type CommonWords,
  CommonWordLists,
  ended,
  type Glossary,
  layered,
  Lexicon,
  restoredLexicon,
  storedInSteps,
  type Term,
} from '../core/index';
import { bundledContent } from './content';

export { contentMark } from './content';

/** The bundled glossary, read, and a way to compile it with others over it, of which the later ones win. */
export interface BundledDictionary {
  readonly terms: readonly Term[];
  readonly compile: (layers: readonly Glossary[]) => Lexicon;
  /** The same in steps, with all that reading needs. What was compiled before comes with the first step, which otherwise does nothing. */
  readonly compileInSteps: (layers: readonly Glossary[]) => Generator<void, Lexicon>;
  /** The glossary as it was compiled with no others, for {@link restoredDictionary}; undefined where it has not been, or was itself restored. */
  readonly storedInSteps: () => Generator<void, Uint8Array | undefined>;
}

/** Reads the bundled glossary; yields now and then, to be driven in slices. `packed`: the bytes of the file beside the extension's bundle. */
export function* readDictionary(packed?: Uint8Array): Generator<void, BundledDictionary> {
  const { terms, commonWords } = yield* bundledContent(packed);
  const kept: Kept = { plain: undefined };
  return {
    ...compiling(terms, new CommonWordLists(() => commonWords), kept),
    *storedInSteps() {
      return kept.plain && (yield* storedInSteps(kept.plain, commonWords));
    },
  };
}

/** What was stored; undefined where the bytes are not whole. Reading it takes a fraction of the time that reading and compiling takes. */
export function restoredDictionary(bytes: Uint8Array): BundledDictionary | undefined {
  const plain = restoredLexicon(bytes);
  if (!plain) return undefined;
  return {
    ...compiling(plain.terms, plain.commonWords, { plain }),
    *storedInSteps() {
      yield;
      return undefined;
    },
  };
}

/** The glossary as it was compiled with no others. */
interface Kept {
  plain: Lexicon | undefined;
}

function compiling(
  terms: readonly Term[],
  commonWords: CommonWords,
  kept: Kept,
): Pick<BundledDictionary, 'terms' | 'compile' | 'compileInSteps'> {
  const options = { commonWords };
  return {
    terms,
    compile: (layers) =>
      isEmpty(layers)
        ? (kept.plain ??= Lexicon.compile(terms, options))
        : Lexicon.compile(over(terms, layers), options),
    *compileInSteps(layers) {
      if (isEmpty(layers) && kept.plain) return kept.plain;
      yield;
      const lexicon = yield* Lexicon.compileInSteps(isEmpty(layers) ? terms : over(terms, layers), options);
      yield* lexicon.warm();
      if (isEmpty(layers)) kept.plain = lexicon;
      return lexicon;
    },
  };
}

function isEmpty(layers: readonly Glossary[]): boolean {
  return layers.every(({ terms, silenced }) => terms.length === 0 && silenced.length === 0);
}

function over(terms: readonly Term[], layers: readonly Glossary[]): readonly Term[] {
  return layered([{ terms, silenced: [], ignored: [], problems: [] }, ...layers]);
}

/** The same in one go. */
export function bundledDictionary(): BundledDictionary {
  return ended(readDictionary());
}

/** The terms of the bundled glossary. */
export function bundledTerms(): readonly Term[] {
  return bundledDictionary().terms;
}

/** The bundled glossary, compiled. */
export function bundledLexicon(): Lexicon {
  return bundledDictionary().compile([]);
}
