/** Misspellings that stand in the contracts of the data set, in lower case: to find them is right. */
export const TRUE_TYPOS: ReadonlySet<string> = new Set<string>([]);
