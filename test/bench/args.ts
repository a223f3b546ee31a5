import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const PARTS = ['scan', 'keystroke', 'memory', 'compile', 'fuzzy'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `npm run bench -- [${PARTS.join('] [')}] [--small] [--json]

Measures the engine and prints a table; without the name of a part, all parts.

  --small   small sizes: proves that every figure can be had; the times say nothing
  --json    one JSON object and nothing else
  --help    this text`;

export interface BenchArgs {
  readonly parts: readonly Part[];
  readonly small: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** What the command line asks for. An option that there is not throws; a part that there is not is told as `unknown`. */
export function readArgs(args: readonly string[]): BenchArgs | { readonly unknown: string } {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { small: flag, json: flag, help: { ...flag, short: 'h' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !isPart(name));
  if (unknown !== undefined) return { unknown };
  const named = PARTS.filter((part) => positionals.includes(part));
  return { ...values, parts: named.length > 0 ? named : PARTS };
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}
