import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tokenise, type Language } from './check';
import { root } from './grammars';

interface Sample {
  readonly language: Language;
  /** Each line of a row is one piece of the sample and the scope that all of it has. */
  readonly pieces: readonly (readonly [text: string, scope: string])[];
}

const samples: Readonly<Record<string, Sample>> = {
  'workspace/openai-microsoft.md': {
    language: 'markdown',
    pieces: [
      ['28 October 2025', 'constant.numeric.date'],
      ['32.5 %', 'constant.numeric.percentage'],
      ['$135 billion', 'constant.numeric.money'],
      ['$250 billion', 'constant.numeric.money'],
      ['Agreement', 'entity.name.type.defined-term'],
      ['Section 2', 'meta.reference'],
      ['[●]', 'invalid.unfilled.placeholder'],
      ['[TBD]', 'invalid.unfilled.placeholder'],
    ],
  },
  'workspace/openai-microsoft.fr.md': {
    language: 'markdown',
    pieces: [
      ['28 octobre 2025', 'constant.numeric.date'],
      ['32,5 %', 'constant.numeric.percentage'],
      ['135 milliards de dollars', 'constant.numeric.money'],
      ['250 milliards de dollars', 'constant.numeric.money'],
      ['l’Accord', 'entity.name.type.defined-term'],
      ['Article 2', 'meta.reference'],
      ['[à compléter]', 'invalid.unfilled.placeholder'],
    ],
  },
  'workspace/term-sheet.tex': {
    language: 'latex',
    pieces: [
      ['28~octobre 2025', 'constant.numeric.date'],
      ['27\\,\\%', 'constant.numeric.percentage'],
      ['32,5\\,\\%', 'constant.numeric.percentage'],
      ['135~milliards de dollars', 'constant.numeric.money'],
      ['\\$250~billion', 'constant.numeric.money'],
      ['IAG', 'entity.name.type.defined-term'],
      ['article~1.1~bis', 'meta.reference'],
      ['Section~4', 'meta.reference'],
      ['[à compléter]', 'invalid.unfilled.placeholder'],
    ],
  },
  'workspace/supply.contract': {
    language: 'contract',
    pieces: [
      ['COMPUTING CAPACITY SUPPLY AGREEMENT', 'markup.heading'],
      ['WHEREAS', 'keyword.other.recital'],
      ['1. Definitions', 'markup.heading'],
      ['Affiliate', 'entity.name.type.defined-term'],
      ['Schedule A', 'meta.reference'],
      ['Section 3.1', 'meta.reference'],
      ['1 January 2026', 'constant.numeric.date'],
      ['99.5 %', 'constant.numeric.percentage'],
      ['EUR 12,000,000', 'constant.numeric.money'],
      ['[number of units]', 'invalid.unfilled.placeholder'],
      ['[NTD: the Customer to provide the list.]', 'comment.block.drafting-note'],
      ['SCHEDULE B', 'markup.heading'],
    ],
  },
};

describe('the samples', () => {
  for (const [name, { language, pieces }] of Object.entries(samples)) {
    const text = readFileSync(new URL(`test/fixtures/${name}`, root), 'utf8');
    for (const [piece, scope] of pieces)
      it(`${name}: ${piece} is ${scope}`, async () => {
        const found = (await tokenise(language, text)).filter((t) => t.scopes.some((s) => s.startsWith(scope)));
        assert.ok(
          places(text, piece).some((start) => covers(found, start, start + piece.length)),
          `${scope} is elsewhere: ${found.map((t) => JSON.stringify(text.slice(t.start, t.end))).join(', ')}`,
        );
      });
  }
});

function places(text: string, piece: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) starts.push(at);
  return starts;
}

/** Whether the tokens, which are in order, cover the span without a gap and end where it ends. */
function covers(tokens: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let at = start;
  for (const token of tokens) if (token.start === at && at < end) at = token.end;
  return at === end;
}
