import {
  CommonWordLists,
  type Glossary,
  layered,
  Lexicon,
  restoredLexicon,
  storedLexicon,
  type Term,
} from '../core/index';
import { bundledContent } from './content';

export { contentMark } from './content';

/** The bundled glossary, read, and a way to compile it with others over it, of which the later ones win, and with texts that are no mention. */
export interface BundledDictionary {
  readonly terms: readonly Term[];
  readonly compile: (layers: readonly Glossary[], ignored?: readonly string[]) => Lexicon;
  /** The glossary as it was compiled with no others, for {@link restoredDictionary}; undefined where it has not been, or was itself restored. */
  readonly stored: () => Uint8Array | undefined;
}

/** Reads the bundled glossary; yields now and then, to be driven in slices. `packed`: the bytes of the file beside the extension's bundle. */
export function* readDictionary(packed?: Uint8Array): Generator<void, BundledDictionary> {
  const { terms, commonWords } = yield* bundledContent(packed);
  const options = { commonWords: new CommonWordLists(() => commonWords) };
  let plain: Lexicon | undefined;
  return {
    terms,
    compile: (layers, ignored = []) =>
      isEmpty(layers)
        ? (plain ??= Lexicon.compile(terms, options)).ignoring(ignored)
        : Lexicon.compile(over(terms, layers), { ...options, ignored }),
    stored: () => plain && storedLexicon(plain, commonWords),
  };
}

/** What was stored; undefined where the bytes are not whole. Reading it takes a fraction of the time that reading and compiling takes. */
export function restoredDictionary(bytes: Uint8Array): BundledDictionary | undefined {
  const plain = restoredLexicon(bytes);
  return (
    plain && {
      terms: plain.terms,
      compile: (layers, ignored = []) =>
        isEmpty(layers)
          ? plain.ignoring(ignored)
          : Lexicon.compile(over(plain.terms, layers), { commonWords: plain.commonWords, ignored }),
      stored: () => undefined,
    }
  );
}

function isEmpty(layers: readonly Glossary[]): boolean {
  return layers.every(({ terms, silenced }) => terms.length === 0 && silenced.length === 0);
}

function over(terms: readonly Term[], layers: readonly Glossary[]): readonly Term[] {
  return layered([{ terms, silenced: [], ignored: [], problems: [] }, ...layers]);
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
