import { bundledLexicon } from '../../src/dictionary';
import { type Annotations, Annotator, Blocks } from '../../src/core/index';
import type { Corpus } from './corpus';
import { collectGarbage, keep, now, percentile } from './measure';
import type { Figures } from './names';
import { Random } from './random';
import type { Sizes } from './sizes';

/** Characters around a keystroke that an editor shows. */
const SCREENFUL = 4000;
/** Sentences that are typed, each at a place of its own. */
const CLAUSE = ' The right of first refusal shall lapse on 31 December 2030, and 27% of the shares';
const DEFINITION = '\n\n“Affiliated Holder” means any person that controls another one.\n\n';

/** How often the same letters are typed at the same places. */
const ROUNDS = 3;

type Look = (annotations: Annotations, at: number) => unknown;

const screenful: Look = (annotations, at) => annotations.mentions(at - SCREENFUL / 2, at + SCREENFUL / 2).length;
const wholeList: Look = (annotations, at) => [screenful(annotations, at), annotations.clauses().length];
const ownNames: Look = (annotations, at) => [
  screenful(annotations, at),
  annotations.contract.uses(at - SCREENFUL / 2, at + SCREENFUL / 2).length,
];

/** What a keystroke costs in a document and in one 16 times as long. One of them is in memory at a time: the garbage of the other is no keystroke's. */
export function keystrokeFigures(corpus: Corpus, sizes: Sizes): Figures {
  const annotator = new Annotator(bundledLexicon());
  const { document, edits } = sizes;
  const short = timesIn(new Typist(annotator, corpus.text(document)), edits);
  const long = timesIn(new Typist(annotator, corpus.text(16 * document)), edits);
  return {
    'keystroke.p99_ms': short.screenful,
    'keystroke.growth_16x': long.screenful / short.screenful,
    'keystroke.clauses_p99_ms': short.clauses,
    'keystroke.clauses_growth_16x': long.clauses / short.clauses,
    'keystroke.definition_p99_ms': short.definition,
  };
}

function timesIn(typist: Typist, edits: number): Record<'screenful' | 'clauses' | 'definition', number> {
  return {
    screenful: typist.type(CLAUSE, edits, screenful),
    clauses: typist.type(CLAUSE, edits, wholeList),
    definition: typist.type(DEFINITION, edits, ownNames),
  };
}

/** Types into a document that has been read to its end. */
class Typist {
  readonly #annotator: Annotator;
  readonly #blocks: Blocks;

  constructor(annotator: Annotator, text: string) {
    this.#annotator = annotator;
    this.#blocks = Blocks.of(text);
    const annotations = annotator.annotate(this.#blocks);
    keep([annotations.clauses().length, annotations.contract.uses().length]);
  }

  /**
   * Types a sentence at random places; returns the 99th percentile of a keystroke's milliseconds, garbage collection included, in the quietest of several rounds that
   * begin with the same document. The first sentence of each warms up.
   */
  type(sentence: string, edits: number, look: Look): number {
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++)
      best = Math.min(best, percentile(this.#round(sentence, edits, look), 0.99));
    return best;
  }

  #round(sentence: string, edits: number, look: Look): Float64Array {
    const samples = new Float64Array(edits);
    const random = new Random(7);
    let blocks = this.#blocks;
    collectGarbage();
    let at = 0;
    for (let i = -sentence.length; i < edits; i++) {
      const letter = (i + sentence.length) % sentence.length;
      if (letter === 0) at = random.below(blocks.length);
      const from = now();
      blocks = blocks.edit({ start: at, end: at, text: sentence.charAt(letter) });
      keep(look(this.#annotator.annotate(blocks), at));
      if (i >= 0) samples[i] = now() - from;
      at++;
    }
    return samples;
  }
}
