import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_NAMES, runIntegration } from './integration';
import { ROOT } from './paths';
import { Missing } from './plain';
import { run } from './processes';
import { scratchFolder } from './scratch';
import { CURRENT, OLDEST } from './serverBuild';
import type { Tally } from './tally';

/** A part of `npm test`; some have several lines in the summary. */
export interface Step {
  readonly title: string;
  /** Whether it may run beside another one: it needs one core, and waits for nothing. */
  readonly beside: boolean;
  /** `show`: whether its output is passed on as it comes; else it is handed out. */
  run(show: boolean): Promise<Outcome>;
}

export interface Outcome {
  readonly lines: readonly Line[];
  readonly output: string;
}

/** A line of the summary. */
export interface Line extends Tally {
  readonly title: string;
}

const UNIT = ['test/**/*.test.ts', '--ignore', 'test/{properties,integration,e2e}/**'];

/** The steps of `npm test`, in order. */
export function steps(oldest: boolean): readonly Step[] {
  return [
    tool('types', 'typescript/bin/tsc', ['-b']),
    tool('lint', 'eslint/bin/eslint.js', ['-c', '.config/eslint.config.mjs', '.']),
    tool('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
    mocha('unit', true, UNIT),
    mocha('property', true, ['test/properties/**/*.test.ts']),
    tool('benchmark on small sizes', 'tsx/dist/cli.mjs', ['test/bench/main.ts', '--small']),
    {
      title: 'integration',
      beside: false,
      run: async () => {
        const { vscode } = oldest ? OLDEST : CURRENT;
        const tallies = await runIntegration({ oldest });
        const lines = tallies.map(({ passed, failed, host }) =>
          atLeastOne({ title: `integration, VS Code ${vscode}, ${HOST_NAMES[host]}`, passed, failed }),
        );
        return { lines, output: '' };
      },
    },
    mocha(`end to end, VS Code ${CURRENT.vscode} in a page`, false, ['test/e2e/**/*.test.ts', '--retries', '2']),
  ];
}

/** A tool that is content or not: one test. */
function tool(title: string, script: string, args: readonly string[]): Step {
  return {
    title,
    beside: true,
    run: async (show) => {
      const { code, output } = await run(process.execPath, [installed(script), ...args], { show });
      return { output: show ? '' : output, lines: [{ title, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }] };
    },
  };
}

function mocha(title: string, beside: boolean, args: readonly string[]): Step {
  return {
    title,
    beside,
    run: async (show) => {
      const file = join(scratchFolder(), 'tally.json');
      const report = ['--reporter', join(__dirname, 'tallyReporter.ts'), '--reporter-option', `tally=${file}`];
      const script = installed('mocha/bin/mocha.js');
      const { code, output } = await run(process.execPath, [script, '--forbid-only', ...report, ...args], { show });
      const rest = show ? '' : output;
      if (!existsSync(file)) return { lines: [{ title, passed: 0, failed: 1 }], output: rest };
      const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as Tally;
      return { lines: [atLeastOne({ title, passed, failed: failed === 0 && code !== 0 ? 1 : failed })], output: rest };
    },
  };
}

/** A kind of test of which none ran is a failure: nobody would notice its loss otherwise. */
function atLeastOne(line: Line): Line {
  return line.passed === 0 && line.failed === 0 ? { ...line, failed: 1 } : line;
}

function installed(script: string): string {
  const path = join(ROOT, 'node_modules', script);
  if (!existsSync(path)) throw new Missing(`${script} is not installed: run "npm ci" first.`);
  return path;
}
