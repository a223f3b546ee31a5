import { parseArgs } from 'node:util';
import { isPlain, main } from './plain';
import { progressLine } from './progress';
import { CURRENT, OLDEST, serverBuild } from './serverBuild';
import { type Line, type Outcome, type Step, steps } from './steps';

/** `npm test`: every step runs, whatever became of the others; the last line printed is the tally of all. */
void main(async () => {
  const { values } = parseArgs({ options: { oldest: { type: 'boolean', default: false } } });
  const release = values.oldest ? OLDEST : CURRENT;
  // A first run fetches VS Code while the compiler and the linter work; a failure is told where it is needed.
  const fetched = serverBuild(release, progressLine(`VS Code ${release.vscode} (once)`)).catch(() => undefined);

  const all = steps(values.oldest);
  const lines = new Map<Step, readonly Line[]>();
  const take = async (step: Step, show: boolean): Promise<void> => {
    if (show) console.log(`\n── ${step.title}`);
    const started = Date.now();
    const outcome = await step.run(show).catch((error: unknown) => failure(step, error));
    // What a step shows as it comes it does not hand out, but for the reason why it could not run.
    if (!show) console.log(`\n── ${step.title}`);
    if (outcome.output !== '') console.log(outcome.output);
    console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
    lines.set(step, outcome.lines);
  };

  // Most machines have two cores, and each of these steps needs one.
  const beside = all.filter((step) => step.beside);
  const lane = async (): Promise<void> => {
    for (let step = beside.shift(); step; step = beside.shift()) await take(step, false);
  };
  await Promise.all([lane(), lane()]);
  await fetched;
  for (const step of all) if (!step.beside) await take(step, true);

  const taken = all.flatMap((step) => lines.get(step) ?? []);
  const summary = taken.map(
    (line) => `  ${line.title.padEnd(58)}${`${line.passed} passed, ${line.failed} failed`.padStart(26)}`,
  );
  const passed = taken.reduce((sum, line) => sum + line.passed, 0);
  const failed = taken.reduce((sum, line) => sum + line.failed, 0);
  console.log(`\n── summary\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

function failure({ title }: Step, error: unknown): Outcome {
  return {
    lines: [{ title, passed: 0, failed: 1 }],
    output: isPlain(error) ? error.message : String(error instanceof Error ? error.stack : error),
  };
}
