import { bundledLexicon } from '../../src/dictionary';
import { type Annotations, Annotator, Blocks } from '../../src/core/index';
import type { Corpus } from './corpus';
import { keep, now, percentile } from './measure';
import type { Figures } from './names';
import { Random } from './random';
import type { Sizes } from './sizes';

/** Characters around a keystroke that an editor shows. */
const SCREENFUL = 4000;
/** Keystrokes at one place before the next one. */
const BURST = 20;

type Look = (annotations: Annotations, at: number) => unknown;

const screenful: Look = (annotations, at) => annotations.mentions(at - SCREENFUL / 2, at + SCREENFUL / 2).length;
const wholeList: Look = (annotations, at) => [screenful(annotations, at), annotations.clauses().length];

/** What a keystroke costs in a document and in one 16 times as long. */
export function keystrokeFigures(corpus: Corpus, sizes: Sizes): Figures {
  const annotator = new Annotator(bundledLexicon());
  const short = corpus.text(sizes.document);
  const long = corpus.text(16 * sizes.document);
  const edits = sizes.edits;
  const figures = [screenful, wholeList].map((look) => {
    const p99 = typing(annotator, short, edits, look);
    return { p99, growth: typing(annotator, long, edits, look) / p99 };
  });
  return {
    'keystroke.p99_ms': figures[0]?.p99 ?? NaN,
    'keystroke.growth_16x': figures[0]?.growth ?? NaN,
    'keystroke.clauses_p99_ms': figures[1]?.p99 ?? NaN,
    'keystroke.clauses_growth_16x': figures[1]?.growth ?? NaN,
  };
}

/** Types sentences at random places of a document that has been read; returns the 99th percentile of a keystroke's milliseconds. */
function typing(annotator: Annotator, text: string, edits: number, look: Look): number {
  const random = new Random(7);
  const typed = ' The right of first refusal shall lapse on 31 December 2030, and 27% of the shares';
  let blocks = Blocks.of(text);
  let at = 0;
  keep(annotator.annotate(blocks).clauses());
  const samples = new Float64Array(edits);
  for (let i = -BURST; i < edits; i++) {
    if (i % BURST === 0) at = random.below(blocks.length);
    const from = now();
    blocks = blocks.edit({ start: at, end: at, text: typed.charAt((i + BURST) % typed.length) });
    keep(look(annotator.annotate(blocks), at));
    if (i >= 0) samples[i] = now() - from;
    at++;
  }
  return percentile(samples, 0.99);
}
