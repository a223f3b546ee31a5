import type { Check } from './check';

/** What was to be filled in and is left: `[●]`, `[TBD]`, `XX`, `____`. */
export const placeholder: Check = {
  codes: ['placeholder'],
  find: ({ blocks }) =>
    blocks.flatMap(({ start, shown, proof }) =>
      proof.placeholders.map((span) => {
        const text = shown.slice(span.start, span.end).replace(/\s+/g, ' ');
        return { code: 'placeholder', start: start + span.start, end: start + span.end, args: [text], subject: text };
      }),
    ),
};
