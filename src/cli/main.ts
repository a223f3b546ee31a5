import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Glossary, layered, Lexicon, parseGlossary } from '../core/index';
import { bundledTerms } from '../dictionary/index';
import { FileAnnotator } from './annotate';
import { asTable } from './table';

const USAGE = `deal-terms annotate [--format jsonl|json|table] [--glossary FILE]... FILE...

Finds the terms, values and clauses of a deal in text files (Markdown, LaTeX, plain text).
  --format    jsonl: one object a line (default); json: one array; table: for reading
  --glossary  a glossary of your own (JSON with comments); later ones win
Exit status: 0; 2 for wrong usage or a file that could not be read.
`;

class UsageError extends Error {}

function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command !== 'annotate')
    throw new UsageError(command === undefined ? 'which command?' : `there is no command “${command}”`);
  const { values, positionals } = parsed(rest);
  const format = values.format ?? 'jsonl';
  if (!['jsonl', 'json', 'table'].includes(format))
    throw new UsageError(`--format is jsonl, json or table, not “${format}”`);
  if (positionals.length === 0) throw new UsageError('which files?');
  const annotator = new FileAnnotator(
    Lexicon.compile(layered([{ ...EMPTY, terms: bundledTerms() }, ...(values.glossary ?? []).map(readGlossaryFile)])),
  );
  let unreadable = 0;
  const done: object[] = [];
  for (const file of positionals) {
    const text = read(file);
    if (text === undefined) {
      unreadable++;
      continue;
    }
    const annotated = annotator.annotate(file, text);
    if (format === 'jsonl') process.stdout.write(`${JSON.stringify(annotated)}\n`);
    else if (format === 'json') done.push(annotated);
    else process.stdout.write(asTable(file, text, annotator.annotations(file, text)));
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(done, null, 1)}\n`);
  return unreadable > 0 ? 2 : 0;
}

const EMPTY: Glossary = { terms: [], silenced: [], ignored: [], problems: [] };

function parsed(args: string[]): { values: { format?: string; glossary?: string[] }; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, glossary: { type: 'string', multiple: true } },
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A file's text, byte-order mark included; undefined where it cannot be read, which is said on standard error. */
function read(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    process.stderr.write(`deal-terms: ${file}: ${(error as Error).message}\n`);
    return undefined;
  }
}

function readGlossaryFile(file: string): Glossary {
  const text = read(file);
  if (text === undefined) throw new UsageError(`the glossary ${file} cannot be read`);
  const glossary = parseGlossary(text);
  for (const problem of glossary.problems) {
    const before = text.slice(0, problem.start).split('\n');
    process.stderr.write(
      `deal-terms: ${file}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${problem.code} ${problem.args.join(' ')}\n`,
    );
  }
  return glossary;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`deal-terms: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
