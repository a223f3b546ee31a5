import assert from 'node:assert/strict';
import { tokenise, type Language } from './check';

/** Beginnings that promise a form and do not keep it, over and over: what a backtracking expression dreads. */
const promises = [
  '1',
  '1 to ',
  '1,000 ',
  '$1-',
  'Section 4, 5 ',
  'Section 4.2(',
  '§ 1, ',
  'Article I, ',
  '“Ab',
  '“Ab ',
  ' « A',
  '"Ab ',
  '[●',
  '[name ',
  '[NTD: ',
  '_',
  '{{a',
  'A ',
  'Abc def. ',
  '\\,',
  '\\og Ab',
  '1 May ',
];

describe('a long line', function () {
  this.timeout(20_000);
  // What is quadratic is so each time; a machine that was held up once is not.
  this.retries(2);
  for (const language of ['contract', 'latex'] satisfies Language[])
    for (const unit of promises)
      it(`takes time in proportion to its length: ${language}, ${unit}`, async () => {
        const short = await milliseconds(language, unit, 2_500);
        const long = await milliseconds(language, unit, 20_000);
        // Eight times the text takes eight times as long, or sixty-four times if something reads it again and again.
        // Below four milliseconds the clock measures the machine.
        assert.ok(long / Math.max(short, 4) < 28, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
      });
});

async function milliseconds(language: Language, unit: string, length: number): Promise<number> {
  const text = unit.repeat(Math.ceil(length / unit.length));
  let best = Infinity;
  for (let run = 0; run < 4; run++) {
    // Processor time: other programs on the machine do not count.
    const start = process.cpuUsage();
    await tokenise(language, text);
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
  }
  return best;
}
