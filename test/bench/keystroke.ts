import { bundledLexicon } from '../../src/dictionary';
import { type Annotations, Annotator, Blocks, type Span } from '../../src/core/index';
import { ClauseCopy } from './clauseCopy';
import { type Corpus, flat } from './corpus';
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

/** Reads what an edit at a place changed. */
type Look = (annotations: Annotations, at: number) => unknown;

/** Somebody who has read a document and follows its edits. */
interface Reader {
  readonly look: Look;
  /** Proves that what was followed is right, when the time no longer counts. */
  readonly check?: () => void;
}

const screenful: Look = (annotations, at) => annotations.mentions(at - SCREENFUL / 2, at + SCREENFUL / 2).length;
const ownNames: Look = (annotations, at) => [
  screenful(annotations, at),
  annotations.contract.uses(at - SCREENFUL / 2, at + SCREENFUL / 2).length,
];
const everyClause: Look = (annotations, at) => [
  screenful(annotations, at),
  annotations.clauses().filter(({ status }) => status === 'active').length,
];

/** Reads the whole list as somebody does who shows it: {@link ClauseCopy} says what that means. */
function wholeList(read: Annotations): Reader {
  const copy = new ClauseCopy(read.clauses());
  return {
    look: (annotations, at) => {
      copy.follow(annotations.clauses());
      return screenful(annotations, at);
    },
    check: () => copy.check(),
  };
}

/**
 * What a keystroke costs in a document and in one 16 times as long that has it in its middle: what is typed at the same places of the same text tells what the length costs,
 * and not how long other paragraphs are. One of them is in memory at a time: the garbage of the other is no keystroke's.
 */
export function keystrokeFigures(corpus: Corpus, sizes: Sizes): Figures {
  const annotator = new Annotator(bundledLexicon());
  const { document, edits } = sizes;
  const text = corpus.text(document);
  const short = shortFigures(annotator, text, edits);
  const around = corpus.text(16 * document);
  const start = Math.floor(around.length / 2 - text.length / 2);
  const end = start + text.length;
  const middle = flat(around.slice(0, start) + text + around.slice(end));
  const long = new Typist(annotator, middle, { start, end });
  return {
    ...short,
    'keystroke.growth_16x': long.type(CLAUSE, edits, () => ({ look: screenful })) / short['keystroke.p99_ms'],
    'keystroke.clauses_growth_16x': long.type(CLAUSE, edits, wholeList) / short['keystroke.clauses_p99_ms'],
  };
}

type ShortFigure = 'p99' | 'clauses_p99' | 'every_clause_p99' | 'definition_p99';

/** In a function of its own: when it has returned, nothing holds the document. */
function shortFigures(
  annotator: Annotator,
  text: string,
  edits: number,
): Record<`keystroke.${ShortFigure}_ms`, number> {
  const typist = new Typist(annotator, text, { start: 0, end: text.length });
  return {
    'keystroke.p99_ms': typist.type(CLAUSE, edits, () => ({ look: screenful })),
    'keystroke.clauses_p99_ms': typist.type(CLAUSE, edits, wholeList),
    'keystroke.every_clause_p99_ms': typist.type(CLAUSE, edits, () => ({ look: everyClause })),
    'keystroke.definition_p99_ms': typist.type(DEFINITION, edits, () => ({ look: ownNames })),
  };
}

/** Types into a stretch of a document that has been read to its end. */
class Typist {
  readonly #annotator: Annotator;
  readonly #stretch: Span;
  readonly #blocks: Blocks;

  constructor(annotator: Annotator, text: string, stretch: Span) {
    this.#stretch = stretch;
    this.#annotator = annotator;
    this.#blocks = Blocks.of(text);
    const annotations = annotator.annotate(this.#blocks);
    keep([annotations.clauses().length, annotations.contract.uses().length]);
  }

  /**
   * Types a sentence at random places; returns the 99th percentile of a keystroke's milliseconds, garbage collection included, in the quietest of several rounds that
   * begin with the same document. The first sentence of each warms up.
   */
  type(sentence: string, edits: number, reader: (read: Annotations) => Reader): number {
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++)
      best = Math.min(
        best,
        percentile(this.#round(sentence, edits, reader(this.#annotator.annotate(this.#blocks))), 0.99),
      );
    return best;
  }

  #round(sentence: string, edits: number, { look, check }: Reader): Float64Array {
    const { start, end } = this.#stretch;
    const samples = new Float64Array(edits);
    const random = new Random(7);
    let blocks = this.#blocks;
    collectGarbage();
    let at = 0;
    for (let i = -sentence.length; i < edits; i++) {
      const letter = (i + sentence.length) % sentence.length;
      if (letter === 0) at = start + random.below(end - start);
      const from = now();
      blocks = blocks.edit({ start: at, end: at, text: sentence.charAt(letter) });
      keep(look(this.#annotator.annotate(blocks), at));
      if (i >= 0) samples[i] = now() - from;
      at++;
    }
    check?.();
    return samples;
  }
}
