import { bundledLexicon } from '../../src/dictionary';
import { type Annotations, Annotator, Blocks } from '../../src/core/index';
import type { Corpus } from './corpus';
import { keep, now, percentile } from './measure';
import type { Figures } from './names';
import { Random } from './random';
import type { Sizes } from './sizes';

/** Characters around a keystroke that an editor shows. */
const SCREENFUL = 4000;
/** Sentences that are typed, each at a place of its own. */
const CLAUSE = ' The right of first refusal shall lapse on 31 December 2030, and 27% of the shares';
const DEFINITION = '\n\n“Affiliated Holder” means any person that controls another one.\n\n';

type Look = (annotations: Annotations, at: number) => unknown;

const screenful: Look = (annotations, at) => annotations.mentions(at - SCREENFUL / 2, at + SCREENFUL / 2).length;
const wholeList: Look = (annotations, at) => [screenful(annotations, at), annotations.clauses().length];
const ownNames: Look = (annotations, at) => [
  screenful(annotations, at),
  annotations.contract.uses(at - SCREENFUL / 2, at + SCREENFUL / 2).length,
];

/** What a keystroke costs in a document and in one 16 times as long. */
export function keystrokeFigures(corpus: Corpus, sizes: Sizes): Figures {
  const annotator = new Annotator(bundledLexicon());
  const short = new Typist(annotator, corpus.text(sizes.document));
  const long = new Typist(annotator, corpus.text(16 * sizes.document));
  const { edits } = sizes;
  const [p99, clauses] = [screenful, wholeList].map((look) => short.type(CLAUSE, edits, look));
  const [longP99, longClauses] = [screenful, wholeList].map((look) => long.type(CLAUSE, edits, look));
  return {
    'keystroke.p99_ms': p99 ?? NaN,
    'keystroke.growth_16x': (longP99 ?? NaN) / (p99 ?? NaN),
    'keystroke.clauses_p99_ms': clauses ?? NaN,
    'keystroke.clauses_growth_16x': (longClauses ?? NaN) / (clauses ?? NaN),
    'keystroke.definition_p99_ms': short.type(DEFINITION, edits, ownNames),
  };
}

/** Types into a document that has been read to its end. */
class Typist {
  readonly #annotator: Annotator;
  readonly #random = new Random(7);
  #blocks: Blocks;

  constructor(annotator: Annotator, text: string) {
    this.#annotator = annotator;
    this.#blocks = Blocks.of(text);
    const annotations = annotator.annotate(this.#blocks);
    keep([annotations.clauses().length, annotations.contract.uses().length]);
  }

  /** Types a sentence at random places; returns the 99th percentile of a keystroke's milliseconds. The first sentence warms up. */
  type(sentence: string, edits: number, look: Look): number {
    const samples = new Float64Array(edits);
    let at = 0;
    for (let i = -sentence.length; i < edits; i++) {
      const letter = (i + sentence.length) % sentence.length;
      if (letter === 0) at = this.#random.below(this.#blocks.length);
      const from = now();
      this.#blocks = this.#blocks.edit({ start: at, end: at, text: sentence.charAt(letter) });
      keep(look(this.#annotator.annotate(this.#blocks), at));
      if (i >= 0) samples[i] = now() - from;
      at++;
    }
    return percentile(samples, 0.99);
  }
}
