import { bundledLexicon } from '../../src/dictionary';
import { type Annotations, Annotator, Blocks } from '../../src/core/index';
import type { Corpus } from './corpus';
import { bytesInUse, keep } from './measure';
import type { Figures } from './names';
import type { Sizes } from './sizes';

/** What a document that has been read to its end keeps in memory beyond its text, over the size of that text in UTF-8. */
export function memoryFigures(corpus: Corpus, sizes: Sizes): Figures {
  const annotator = new Annotator(bundledLexicon());
  const text = corpus.text(sizes.text);
  const bytes = Buffer.byteLength(text);
  // What all documents share has been made before: indices, scratch arrays.
  warm(annotator, text);
  const before = bytesInUse();
  const document = opened(annotator, text);
  const after = bytesInUse();
  readUses(document);
  const withNames = bytesInUse();
  // Else the text may have gone before the last look.
  keep(text);
  return {
    'memory.ratio_to_text': (after - before - textBytes(document)) / bytes,
    'memory.with_own_names_ratio_to_text': (withNames - before - textBytes(document)) / bytes,
  };
}

/** In a function of its own, since what a function has had in its hands may live until it returns. */
function warm(annotator: Annotator, text: string): void {
  readUses(opened(annotator, text));
  keep(undefined);
}

function readUses(document: Annotations): void {
  keep(document.contract.uses().length);
}

function opened(annotator: Annotator, text: string): Annotations {
  const annotations = annotator.annotate(Blocks.of(text));
  keep(annotations.clauses().length);
  return annotations;
}

/** What the characters of the blocks take: one byte each, or two where a block has one beyond Latin-1. */
function textBytes(document: Annotations): number {
  let bytes = 0;
  document.blocks.forEach(0, document.blocks.length, ({ text }) => {
    bytes += /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
  });
  return bytes;
}
