import type { Check } from './check';
import type { Report } from './finding';

/** Values of one term that contradict each other: reported at both places, each related to the other. */
export const conflictingValues: Check = {
  codes: ['conflicting-values'],
  find: (document) =>
    document.annotations.conflicts().flatMap(({ term, values: [one, other] }): readonly Report[] => {
      const report = (here: typeof one, there: typeof one): Report => ({
        code: 'conflicting-values',
        start: here.start,
        end: here.end,
        args: [document.textOf(here).replace(/\s+/g, ' '), document.textOf(there).replace(/\s+/g, ' ')],
        subject: `${term.id} ${document.textOf(here)}`.replace(/\s+/g, ' '),
        related: [there],
      });
      return [report(one, other), report(other, one)];
    }),
};
