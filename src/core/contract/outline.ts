import type { Span } from '../text/span';
import type { LabelFact, LabelFamily } from './label';

/** A numbered or titled part of a document. Offsets are absolute; the span runs from its label to the next part of the same or a higher level. */
export interface Section extends Span {
  /** Its place in the outline. */
  readonly index: number;
  readonly family: LabelFamily;
  /** Arabic, with points between its levels; empty where it has none. */
  readonly number: string;
  /** The number as it is written with the word before it, or the whole heading where there is no number. */
  readonly label: Span;
  readonly title: Span;
  /** From 1 on; a part belongs to the nearest one before it of a lower level. */
  readonly level: number;
  /** How it is written: parts of one style are counted together. `#`: a heading of Markdown, `\\…`: one of LaTeX. */
  readonly style: string;
}

/** A label and where its block begins. */
export interface PlacedLabel {
  readonly label: LabelFact;
  readonly start: number;
}

const LATEX_LEVELS = ['\\part', '\\chapter', '\\section', '\\subsection', '\\subsubsection', '\\paragraph'];

/** The parts of a document from its labels, in order; `length` is that of the document. */
export function outlineOf(labels: readonly PlacedLabel[], length: number): readonly Section[] {
  const counters = new LatexCounters(labels);
  const open: (Omit<Section, 'end'> & { end: number })[] = [];
  const sections: (Omit<Section, 'end'> & { end: number })[] = [];
  /** The level of the heading that stands over the numbered clauses at hand. */
  let heading = 0;
  for (const { label, start } of labels) {
    if (!label.outlined) continue;
    const before = sections.at(-1);
    const title = { start: start + label.title.start, end: start + label.title.end };
    if (before && isTitleOf(label, before, start)) {
      sections[before.index] = open[open.length - 1] = { ...before, title };
      continue;
    }
    const isHeading = label.style.startsWith('#') || label.style.startsWith('\\');
    if (isHeading) heading = label.level;
    const level = isHeading ? label.level : heading + label.level;
    while ((open.at(-1)?.level ?? 0) >= level) close(open, start + label.start);
    const section = {
      start: start + label.start,
      end: length,
      index: sections.length,
      family: label.style.startsWith('\\') ? ('section' as const) : label.family,
      number: label.number === '' ? counters.next(label.style) : label.number,
      label: { start: start + label.start, end: start + label.end },
      title,
      level,
      style: label.style,
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

function close(open: { end: number }[], end: number): void {
  const section = open.pop();
  if (section) section.end = end;
}

/** Whether a line in capitals is the title of the part before it: `ARTICLE IV`, and on the next line `DEFINITIONS`. */
function isTitleOf(label: LabelFact, before: Section, start: number): boolean {
  return (
    label.style === 'A' &&
    before.style !== 'A' &&
    before.title.start === before.title.end &&
    start + label.start - before.label.end < 40
  );
}

/** Numbers headings as LaTeX does: sections within chapters, if there are any; starred ones have no number. */
class LatexCounters {
  readonly #counts = new Array<number>(LATEX_LEVELS.length).fill(0);
  readonly #first: number;

  constructor(labels: readonly PlacedLabel[]) {
    this.#first = labels.some(({ label }) => label.style === '\\chapter') ? 1 : 2;
  }

  next(style: string): string {
    const level = LATEX_LEVELS.indexOf(style);
    if (level < 1) return '';
    this.#counts[level] = (this.#counts[level] ?? 0) + 1;
    this.#counts.fill(0, level + 1);
    return level > 4 ? '' : this.#counts.slice(this.#first, level + 1).join('.');
  }
}
