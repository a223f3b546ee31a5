import { parseArgs } from 'node:util';
import { FileAnnotator } from './fileAnnotator';
import { lexiconWith, readGlossaries, readText } from './files';
import { asTable } from './table';
import { choice, UsageError } from './usage';

/** `deal-terms annotate`: prints what is found in files, in the order given. */
export function annotate(args: readonly string[]): number {
  const { values, positionals } = parsed(args);
  const format = choice('--format', values.format, ['jsonl', 'json', 'table']);
  if (positionals.length === 0) throw new UsageError('which files?');
  const annotator = new FileAnnotator(lexiconWith(readGlossaries(values.glossary)));
  let unreadable = 0;
  const done: object[] = [];
  for (const file of positionals) {
    const text = readText(file);
    if (text === undefined) {
      unreadable++;
      continue;
    }
    if (format === 'table') {
      process.stdout.write(asTable(file, text, annotator.annotations(file, text)));
      continue;
    }
    const annotated = annotator.annotate(file, text);
    if (format === 'jsonl') process.stdout.write(`${JSON.stringify(annotated)}\n`);
    else done.push(annotated);
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(done, null, 1)}\n`);
  return unreadable > 0 ? 2 : 0;
}

function parsed(args: readonly string[]): {
  readonly values: { readonly format: string; readonly glossary: readonly string[] };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'jsonl' },
        glossary: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
