import type { Span } from '../../text/span';
import type { Section } from '../outline';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import type { Report } from './finding';
import { looseNumbers } from './looseNumbers';

/** A jump that leaves out more than this begins another run. */
const WIDEST_GAP = 3;

/** Numbers that a run of parts leaves out or has twice. */
export const numbering: Check = {
  codes: ['numbering-gap', 'numbering-repeat'],
  find: (document) => {
    const faults = runsOf(document.contract.outline()).flatMap((run) => faultsOf(document, run));
    const loose = looseNumbers(document, new Set(faults.flatMap(({ missing }) => missing)));
    return faults
      .filter(
        ({ missing, between }) =>
          !missing.some((number) => loose.get(number)?.some((at) => between.start <= at && at < between.end)),
      )
      .map(({ report }) => report);
  },
};

/** A fault, the numbers that it says are missing as they would be written, and where they would stand. */
interface Fault {
  readonly report: Report;
  readonly missing: readonly string[];
  readonly between: Span;
}

/** The parts of one style that follow each other below one part, each with its last number. */
interface Counted {
  readonly section: Section;
  readonly count: number;
}

function runsOf(outline: readonly Section[]): readonly (readonly Counted[])[] {
  const runs = new Map<string, Counted[]>();
  const path: Section[] = [];
  for (const section of outline) {
    while ((path.at(-1)?.level ?? 0) >= section.level) path.pop();
    const parent = path.at(-1)?.index ?? -1;
    path.push(section);
    const count = lastNumber(section.number);
    if (count === undefined || section.style.startsWith('\\')) continue;
    const prefix = section.number.slice(0, section.number.lastIndexOf('.') + 1);
    const key = `${parent} ${section.style} ${prefix}`;
    const run = runs.get(key);
    if (run) run.push({ section, count });
    else runs.set(key, [{ section, count }]);
  }
  return [...runs.values()].filter((run) => run.length > 2);
}

/** `4` of `2.4`, 2 for annex `B`; undefined for `1.1 bis` and the like. */
function lastNumber(number: string): number | undefined {
  const last = number.slice(number.lastIndexOf('.') + 1);
  if (/^\d{1,3}$/.test(last)) return Number(last);
  return /^[A-Z]$/.test(last) ? last.charCodeAt(0) - 64 : undefined;
}

function faultsOf(document: CheckedDocument, run: readonly Counted[]): readonly Fault[] {
  const textOf = ({ label }: Section): string => document.textOf(label);
  const found: Fault[] = [];
  for (let i = 1; i < run.length; i++) {
    const [before, here, after] = [run[i - 1], run[i], run[i + 1]];
    if (!before || !here) continue;
    const step = here.count - before.count;
    // What goes on from here as it is numbered, or ends here, is a run; a single number out of line may be anything.
    const goesOn = after === undefined ? i > 1 : after.count === here.count + 1;
    const begun = i < 2 || before.count === (run[i - 2]?.count ?? 0) + 1;
    if (!goesOn || !begun) continue;
    const code = step === 0 ? 'numbering-repeat' : step > 1 && step <= WIDEST_GAP ? 'numbering-gap' : undefined;
    if (code === undefined || isPageNumber(document, before.section) || isPageNumber(document, here.section)) continue;
    // The numbers of a list stand between two of its own run.
    if (code === 'numbering-gap' && run.slice(0, i - 1).some(({ count }) => count === here.count - 1)) continue;
    if (code === 'numbering-repeat' && isSamePart(document, before.section, here.section)) continue;
    const text = textOf(here.section);
    const { start, end } = here.section.label;
    found.push({
      report: {
        code,
        start,
        end,
        args: [text, textOf(before.section)],
        subject: text,
        related: [before.section.label],
      },
      missing: code === 'numbering-repeat' ? [] : missingOf(text, before.count, here.count),
      between: { start: before.section.label.end, end: start },
    });
  }
  return found;
}

/** An annex has a page that announces it, and a running head: there it stands again. `Annex I(a)` and `Annex I(b)` are two. */
function isSamePart(document: CheckedDocument, before: Section, here: Section): boolean {
  const textOf = (span: Span): string => document.textOf(span).replace(/\s+/g, ' ').trim();
  const [one, other] = [textOf(before.title).toLowerCase(), textOf(here.title).toLowerCase()];
  const alike = one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
  return (
    alike || (before.family === 'annex' && (one === '' || other === '' || textOf(before.label) !== textOf(here.label)))
  );
}

/** `9` alone in its line, and `10` before the words that go on behind it: the foot of a page and the head of the next. */
function isPageNumber(document: CheckedDocument, { label, number }: Section): boolean {
  return /^\d+$/.test(number) && document.lineBefore(label.start) === String(Number(number) - 1);
}

const ROMAN = [
  [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const; // prettier-ignore

const SPELLED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The numbers between two counts as a label would have them: in its levels, figures, letters or words. */
function missingOf(label: string, from: number, to: number): readonly string[] {
  const number = label.slice(Math.max(label.lastIndexOf(' '), label.lastIndexOf('\u00a0'), label.lastIndexOf('§')) + 1);
  const last = /\d+$/.exec(number)?.[0];
  const stem = last === undefined ? '' : number.slice(0, number.length - last.length);
  return Array.from({ length: to - from - 1 }, (_, n) => from + 1 + n).flatMap((count) => {
    // `3.9` or `3.09` before `3.10`.
    if (last !== undefined) return [stem + String(count), stem + String(count).padStart(last.length, '0')];
    if (/^[A-Z]$/.test(number) && number.charCodeAt(0) - 64 === to) return [String.fromCharCode(64 + count)];
    const word = SPELLED[count - 1] ?? '';
    return [romanOf(count), word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
  });
}

function romanOf(count: number): string {
  let [rest, roman] = [count, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) roman += sign;
  return roman;
}
