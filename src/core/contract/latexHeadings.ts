import type { LabelFact } from './label';

const COMMANDS: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
};
const LONGEST = 200;

/** `\section{Title}` and its like, and the names that `\label` gives to places. Their numbers are counted by whoever reads the whole document. */
export function latexHeadings(raw: string): LabelFact[] {
  const found: LabelFact[] = [];
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 1)) {
    const anchor = /^\\label\{([^{}]{1,80})\}/.exec(raw.slice(at, at + 100));
    if (anchor) {
      const end = at + anchor[0].length;
      found.push({
        start: at,
        end,
        family: 'heading',
        number: '',
        title: { start: at, end: at },
        level: 9,
        outlined: false,
        style: 'label',
        key: anchor[1] ?? '',
      });
      continue;
    }
    const command = /^\\([a-z]+)(\*?)\{/.exec(raw.slice(at, at + 20));
    const level = COMMANDS[command?.[1] ?? ''];
    if (command === null || level === undefined) continue;
    const start = at + command[0].length;
    const end = closing(raw, start);
    if (end < 0) continue;
    found.push({
      start: at,
      end: end + 1,
      family: 'heading',
      number: '',
      title: { start, end },
      level,
      outlined: true,
      style: `\\${command[1] ?? ''}${command[2] ?? ''}`,
    });
  }
  return found;
}

/** Where the group that begins at `from` ends, or -1. */
function closing(raw: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(raw.length, from + LONGEST); at++) {
    if (raw[at] === '{') depth++;
    else if (raw[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
