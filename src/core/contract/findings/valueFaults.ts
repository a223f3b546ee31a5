import type { ValueFault } from '../../values';
import type { CheckedDocument } from './document';
import type { FindingCode, Report } from './finding';

/** The faults of one kind, where they stand; `args` words them, `isExcused` tells from the block's text which are none. */
export function faultsOf(
  { blocks }: CheckedDocument,
  kind: ValueFault['kind'],
  code: FindingCode,
  args: (fault: ValueFault, text: string) => readonly (string | number)[],
  isExcused: (fault: ValueFault, shown: string) => boolean = () => false,
): readonly Report[] {
  return blocks.flatMap(({ start, shown, proof }) =>
    proof.faults
      .filter((fault) => fault.kind === kind && !isExcused(fault, shown))
      .sort((a, b) => a.start - b.start)
      .map((fault): Report => {
        const text = shown.slice(fault.start, fault.end).replace(/\s+/g, ' ');
        return { code, start: start + fault.start, end: start + fault.end, args: args(fault, text), subject: text };
      }),
  );
}
