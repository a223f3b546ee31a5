import type { Section } from '../outline';
import type { Check } from './check';
import type { Report } from './finding';

/** A jump that leaves out more than this begins another run. */
const WIDEST_GAP = 3;

/** Numbers that a run of parts leaves out or has twice. */
export const numbering: Check = {
  codes: ['numbering-gap', 'numbering-repeat'],
  find: (document) =>
    runsOf(document.contract.outline()).flatMap((run) => faultsOf(run, (section) => document.textOf(section.label))),
};

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

function faultsOf(run: readonly Counted[], textOf: (section: Section) => string): readonly Report[] {
  const found: Report[] = [];
  for (let i = 1; i < run.length; i++) {
    const [before, here, after] = [run[i - 1], run[i], run[i + 1]];
    if (!before || !here) continue;
    const step = here.count - before.count;
    // What goes on from here as it is numbered, or ends here, is a run; a single number out of line may be anything.
    const goesOn = after === undefined ? i > 1 : after.count === here.count + 1;
    const begun = i < 2 || before.count === (run[i - 2]?.count ?? 0) + 1;
    if (!goesOn || !begun) continue;
    const code = step === 0 ? 'numbering-repeat' : step > 1 && step <= WIDEST_GAP ? 'numbering-gap' : undefined;
    if (code === undefined) continue;
    const text = textOf(here.section);
    const { start, end } = here.section.label;
    found.push({
      code,
      start,
      end,
      args: [text, textOf(before.section)],
      subject: text,
      related: [before.section.label],
    });
  }
  return found;
}
