/** Wrong arguments: the message says what is wrong with them. */
export class UsageError extends Error {}

export const USAGE = `deal-terms annotate [--format jsonl|json|table] [--glossary FILE]... FILE...

Finds the terms, values and clauses of a deal in text files (Markdown, LaTeX, plain text).
  --format    jsonl: one object a line (default); json: one array; table: for reading
  --glossary  a glossary of your own (JSON with comments); later ones win

deal-terms check [--format text|json|sarif] [--hints] [--severity CODE=LEVEL]... [--glossary FILE]... PATH...

Finds what is wrong in contracts: terms that nothing defines, broken references, figures that disagree with their
words and so on. Folders are walked (.md, .markdown, .tex, .txt, .contract, .agreement, .termsheet).
  --format    text: for reading (default); json: one array; sarif: SARIF 2.1.0
  --hints     show hints too; json and sarif have them always
  --severity  error, warning, information, hint or off for a check, by its code

Exit status: 0; 1 where check found errors; 2 for wrong usage or a file that could not be read.
`;

/** One of the values that an option may have. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === value);
  if (chosen === undefined) throw new UsageError(`${option} is ${choices.join(', ')}, not “${value}”`);
  return chosen;
}
