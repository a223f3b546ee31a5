import { parseArgs } from 'node:util';
import { isPlain, main } from './plain';
import { progressLine } from './progress';
import { CURRENT, OLDEST, serverBuild } from './serverBuild';
import { steps, type Line } from './steps';

/** `npm test`: every step runs, whatever became of the others; the last line printed is the tally of all. */
void main(async () => {
  const { values } = parseArgs({ options: { oldest: { type: 'boolean', default: false } } });
  const release = values.oldest ? OLDEST : CURRENT;
  // A first run fetches VS Code while the compiler and the linter work; a failure is told where it is needed.
  const fetched = serverBuild(release, progressLine(`VS Code ${release.vscode} (once)`)).catch(() => undefined);

  const summary: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps(values.oldest)) {
    console.log(`\n── ${step.title}`);
    const started = Date.now();
    if (step.title === 'integration') await fetched;
    const lines = await step.run().catch((error: unknown): readonly Line[] => {
      console.log(isPlain(error) ? error.message : error);
      return [{ title: step.title, passed: 0, failed: 1 }];
    });
    for (const line of lines) {
      passed += line.passed;
      failed += line.failed;
      summary.push(`  ${line.title.padEnd(58)}${`${line.passed} passed, ${line.failed} failed`.padStart(26)}`);
    }
    console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  console.log(`\n── summary\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
