import { styleText } from 'node:util';
import { SEVERITIES, type Severity } from '../core/index';
import { inEnglish, Words } from '../words/index';
import type { CheckedFile } from './checkedFile';

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

/** Findings to read: a line each, `file:line:column severity message code`, and a sum. Hints are counted, and shown where they are wanted. */
export function asText(checked: readonly CheckedFile[], hints: boolean): string {
  const words = new Words(inEnglish, 'en');
  const lines: string[] = [];
  const counts = new Map<Severity, number>();
  for (const { file, places, findings } of checked) {
    for (const finding of findings) {
      const { start, code, severity } = finding;
      counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (severity === 'hint' && !hints) continue;
      const { line, column } = places.at(start);
      const level = coloured(COLOURS[severity], severity);
      lines.push(`${file}:${line}:${column}  ${level}  ${words.finding(finding)}  ${coloured('gray', code)}`);
    }
  }
  const sums = SEVERITIES.flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    return count === 0 ? [] : `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`;
  });
  const files = `${checked.length} file${checked.length === 1 ? '' : 's'}`;
  lines.push(sums.length === 0 ? `Nothing found in ${files}.` : `${sums.join(', ')} in ${files}.`);
  return `${lines.join('\n')}\n`;
}

/** Findings as plain data, one object a file; offsets are UTF-16 code units, lines and columns count from 1. */
export function asJson(checked: readonly CheckedFile[]): readonly object[] {
  const words = new Words(inEnglish, 'en');
  return checked.map(({ file, text, places, findings }) => ({
    file,
    findings: findings.map((finding) => {
      const { start, end, code, severity } = finding;
      return {
        start,
        end,
        ...places.at(start),
        text: text.slice(start, end),
        code,
        severity,
        message: words.finding(finding),
      };
    }),
  }));
}

/** Colours only where a person reads: `styleText` looks at the stream and at NO_COLOR. */
function coloured(colour: (typeof COLOURS)[Severity], text: string): string {
  return process.stdout.isTTY ? styleText(colour, text) : text;
}
