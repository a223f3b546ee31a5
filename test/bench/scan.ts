import { bundledDictionary } from '../../src/dictionary';
import { Annotator, Blocks, type Glossary, Lexicon } from '../../src/core/index';
import { BlockReader } from '../../src/core/facts';
import { NO_SHORT_FORMS } from '../../src/core/shortForms/shortForms';
import type { Corpus } from './corpus';
import { fastest, keep } from './measure';
import type { Figures } from './names';
import { fasterThan } from './peers';
import { phraseTerms } from './phrases';
import type { Sizes } from './sizes';

const CONTEXT = { state: 0, language: 'en', documentKind: 'contract', shortForms: NO_SHORT_FORMS } as const;

/** Scans a text as the extension does: cut into blocks, and each read for words, values and mentions. Returns the number of mentions. */
function scan(reader: BlockReader, text: string): number {
  let mentions = 0;
  Blocks.of(text).forEach(0, text.length, (block) => {
    mentions += reader.scan(block, CONTEXT).mentions.length;
  });
  return mentions;
}

/** The least that reading a text can cost. */
function loop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function readerOf(lexicon: Lexicon): BlockReader {
  return new BlockReader(lexicon, 'plain', { fuzzy: true });
}

/** Scans beside the bare loop and beside what else finds phrases in a text. */
export async function scanFigures(corpus: Corpus, sizes: Sizes): Promise<Figures> {
  const text = corpus.text(sizes.text);
  const more: Glossary = { terms: phraseTerms(text, sizes.phrases), silenced: [], ignored: [], problems: [] };
  const lexicon = bundledDictionary().compile([more]);
  const { terms } = lexicon;
  const reader = readerOf(lexicon);
  const time = fastest(sizes.rounds, {
    loop: () => loop(text),
    scan: () => scan(reader, text),
    bare: () => Blocks.of(text).count,
  });
  const clauses = fastest(Math.min(2, sizes.rounds), {
    all: () => new Annotator(lexicon).annotate(Blocks.of(text)).clauses().length,
  });
  const rate = text.length / time.scan;
  const names = terms.flatMap(({ texts }) => [...(texts.en?.names ?? []), ...(texts.fr?.names ?? [])]);
  return {
    'scan.ratio_to_loop': time.scan / time.loop,
    'scan.blocks_ratio_to_loop': time.bare / time.loop,
    'scan.with_clauses_ratio_to_loop': clauses.all / time.loop,
    'scan.million_characters_per_second': rate / 1000,
    ...(await fasterThan(
      rate,
      names.map((name) => name.text.toLowerCase()),
      corpus,
      sizes,
    )),
    ...growth(corpus, sizes),
  };
}

/** What a hundred times as many phrases cost. */
function growth(corpus: Corpus, sizes: Sizes): Figures {
  const text = corpus.text(sizes.peerText);
  const all = phraseTerms(corpus.text(sizes.text), sizes.growth[1]);
  const few = readerOf(Lexicon.compile(all.slice(0, sizes.growth[0])));
  const many = readerOf(Lexicon.compile(all));
  keep(scan(few, text));
  const time = fastest(sizes.rounds, { few: () => scan(few, text), many: () => scan(many, text) });
  return { 'scan.growth_100k': time.many / time.few };
}
