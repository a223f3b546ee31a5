import { parseArgs } from 'node:util';
import {
  type Finding,
  type FindingCode,
  FINDING_CODES,
  ignoreOf,
  isFindingCode,
  isIgnoreFor,
  SEVERITIES,
  type Severity,
} from '../core/index';
import type { CheckedFile } from './checkedFile';
import { FileAnnotator } from './fileAnnotator';
import { lexiconWith, readGlossaries, readText } from './files';
import { LinePlaces } from './places';
import { Progress } from './progress';
import { asJson, asText } from './report';
import { asSarif } from './sarif';
import { choice, UsageError } from './usage';
import { filesOf } from './walk';

/** `deal-terms check`: prints what is wrong in files and folders of files. Exit status 1 where there is an error. */
export function check(args: readonly string[]): number {
  const { values, positionals } = parsed(args);
  const format = choice('--format', values.format, ['text', 'json', 'sarif']);
  if (positionals.length === 0) throw new UsageError('which files or folders?');
  const glossaries = readGlossaries(values.glossary);
  const severities = severitiesOf(values.severity);
  const ignores = glossaries.flatMap(({ ignored }) => ignored.flatMap((line) => ignoreOf(line) ?? []));
  const { files, missing } = filesOf(positionals);
  for (const { path, reason } of missing) process.stderr.write(`deal-terms: ${path}: ${reason}\n`);
  let unreadable = missing.length;
  const annotator = new FileAnnotator(lexiconWith(glossaries));
  const findingsIn = (file: string, text: string): readonly Finding[] => {
    const path = file.replaceAll('\\', '/');
    return annotator
      .annotations(file, text)
      .findings({ severities, ignores: ignores.filter((one) => isIgnoreFor(one, path)) });
  };
  const progress = new Progress(files.length);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const text = readText(file);
    if (text === undefined) unreadable++;
    else
      checked.push({
        file,
        text,
        places: new LinePlaces(text),
        findings: findingsIn(file, text),
      });
    progress.next();
  }
  progress.stop();
  if (format === 'text') process.stdout.write(asText(checked, values.hints));
  else process.stdout.write(`${JSON.stringify(format === 'json' ? asJson(checked) : asSarif(checked), null, 1)}\n`);
  if (unreadable > 0) return 2;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

interface Parsed {
  readonly values: {
    readonly format: string;
    readonly hints: boolean;
    readonly glossary: readonly string[];
    readonly severity: readonly string[];
  };
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        hints: { type: 'boolean', default: false },
        glossary: { type: 'string', multiple: true, default: [] },
        severity: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads `--severity undefined-term=off`. */
function severitiesOf(given: readonly string[]): Readonly<Partial<Record<FindingCode, Severity | 'off'>>> {
  return Object.fromEntries(
    given.map((pair) => {
      const [code = '', level = ''] = pair.split('=');
      if (!isFindingCode(code)) throw new UsageError(`there is no check “${code}”: ${FINDING_CODES.join(', ')}`);
      return [code, choice(`--severity ${code}`, level, [...SEVERITIES, 'off'] as const)];
    }),
  );
}
