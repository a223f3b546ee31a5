import type { Markup } from '../../text/markup';
import { type Finding, type FindingCode, isFindingCode } from './finding';

/**
 * A finding that somebody wants passed over. Written as text: `CODE: SUBJECT`, with `@ LINE` behind it for the one in a certain line, and with `FILE > ` before it for one
 * document; `CODE` alone stands for every finding of that code.
 */
export interface Ignore {
  readonly code: FindingCode;
  /** The term or the text at fault, in small letters; empty for any. */
  readonly subject: string;
  /** The beginning of the line that the finding stands in; empty for any. */
  readonly line: string;
  /** Path of the document, from the workspace's folder; empty for any. */
  readonly file: string;
}

/** An ignore that a comment in a document states. */
export interface IgnoreFact extends Ignore {
  /** Where the comment ends, relative to its block. */
  readonly end: number;
  /** Whether it is for the next such finding alone. */
  readonly once: boolean;
}

const MARK = 'deal-terms-ignore';
const ONCE = '-next';
const NONE: readonly IgnoreFact[] = [];

/** The ignores of a block: `<!-- deal-terms-ignore undefined-term: Foo -->`, `% deal-terms-ignore-next placeholder: [●]`. Plain text has no comments. */
export function readIgnores(raw: string, markup: Markup): readonly IgnoreFact[] {
  if (markup === 'plain' || !raw.includes(MARK)) return NONE;
  const found: IgnoreFact[] = [];
  for (let at = raw.indexOf(MARK); at >= 0; at = raw.indexOf(MARK, at + MARK.length)) {
    const opener = raw.slice(Math.max(0, at - 8), at).trimEnd();
    if (!opener.endsWith(markup === 'latex' ? '%' : '<!--')) continue;
    const once = raw.startsWith(ONCE, at + MARK.length);
    const from = at + MARK.length + (once ? ONCE.length : 0);
    const close = raw.indexOf(markup === 'latex' ? '\n' : '-->', from);
    const end = close < 0 ? raw.length : close;
    const ignore = ignoreOf(raw.slice(from, end));
    if (ignore) found.push({ ...ignore, end, once });
  }
  return found;
}

/** Reads an ignore as comments and glossaries have it; undefined where its code is none. */
export function ignoreOf(entry: string): Ignore | undefined {
  const arrow = entry.indexOf(' > ');
  const file = arrow < 0 ? '' : entry.slice(0, arrow).trim();
  const text = arrow < 0 ? entry : entry.slice(arrow + 3);
  const colon = text.indexOf(':');
  const code = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (!isFindingCode(code)) return undefined;
  const rest = colon < 0 ? '' : text.slice(colon + 1);
  const sign = rest.lastIndexOf(' @ ');
  return {
    code,
    subject: normal(sign < 0 ? rest : rest.slice(0, sign)),
    line: sign < 0 ? '' : normal(rest.slice(sign + 3)),
    file,
  };
}

/** The comment that has a document pass over a finding, once or throughout; undefined where its language has no comments. */
export function ignoreComment(markup: Markup, { code, subject }: Finding, once: boolean): string | undefined {
  const line = `${MARK}${once ? ONCE : ''} ${code}: ${printable(subject)}`;
  if (markup === 'markdown') return `<!-- ${line} -->`;
  return markup === 'latex' ? `% ${line}` : undefined;
}

/** The line of a glossary that has a workspace pass over a finding: everywhere, in one document, or where it stands in one. */
export function ignoreLine({ code, subject, line }: Finding, file = '', once = false): string {
  const where = once ? ` @ ${printable(line)}` : '';
  return `${file === '' ? '' : `${file} > `}${code}: ${printable(subject)}${where}`;
}

/** Whether an ignore is for a document; `path` is from the root of a file system, or from anywhere. */
export function isIgnoreFor({ file }: Ignore, path: string): boolean {
  return file === '' || path === file || path.endsWith(`/${file}`);
}

/** Whether an ignore is for a finding. */
export function isIgnoredBy(
  ignore: Ignore,
  { code, subject, line }: Pick<Finding, 'code' | 'subject' | 'line'>,
): boolean {
  return (
    ignore.code === code &&
    (ignore.subject === '' || ignore.subject === normal(subject)) &&
    (ignore.line === '' || ignore.line === normal(line))
  );
}

/** In one line, and without what would end a comment. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('--', '—').replaceAll(' @ ', ' ').trim();
}

function normal(text: string): string {
  return printable(text).toLowerCase();
}
