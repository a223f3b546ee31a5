/** What a figure must be at least or at most, and what it should be. */
export interface Target {
  readonly name: string;
  readonly what: string;
  readonly must: string;
  readonly aim: string;
}

const ROWS: readonly (readonly [name: string, what: string, must: string, aim: string])[] = [
  ['scan.ratio_to_loop', 'full scan over a charCodeAt loop', '≤ 8', '≤ 4'],
  ['scan.with_clauses_ratio_to_loop', 'the same with all clauses read', '', ''],
  ['scan.ratio_to_best_peer', 'rate over the fastest exact matcher’s', '≥ 6', '≥ 12'],
  ['scan.ratio_to_regexp', 'rate over one RegExp’s', '≥ 200', ''],
  ['scan.ratio_to_cspell', 'rate over cspell-lib’s', '≥ 40', ''],
  ['scan.growth_100k', '100,000 phrases over 1,000', '≤ 2', '≤ 1.3'],
  ['keystroke.p99_ms', 'edit → a screenful of mentions, 1 MB', '≤ 1', '≤ 0.2'],
  ['keystroke.growth_16x', 'the same, 16 MB over 1 MB', '≤ 2', '≤ 1.2'],
  ['keystroke.clauses_p99_ms', 'edit → a copy and the counts of the whole list of clauses, 1 MB', '≤ 3', '≤ 0.5'],
  ['keystroke.clauses_growth_16x', 'the same, 16 MB over 1 MB', '≤ 6', '≤ 1.5'],
  ['keystroke.every_clause_p99_ms', 'edit → each clause of the list visited, 1 MB', '', ''],
  ['keystroke.definition_p99_ms', 'edit inside a definition → a screenful, own names too', '≤ 2', '≤ 0.5'],
  ['compile.ms_10k', 'compiling 10,000 terms', '≤ 150', ''],
  ['compile.ms_bundled', 'the bundled glossary at activation, as an earlier start stored it', '≤ 15', ''],
  ['compile.ms_bundled_first_start', 'the same compiled, as the first start of a version does', '', ''],
  ['lookup.p99_ms_10k', 'one look-up among 10,000 names', '≤ 16', '≤ 4'],
  ['lookup.ratio_to_fuse', 'the same over plain fuse.js', '', ''],
  ['lookup.agreement', 'share of queries whose first five are plain fuse.js’s', '≥ 0.95', ''],
  ['memory.ratio_to_text', 'heap kept per document beyond its text', '≤ 2', '≤ 0.5'],
  ['memory.with_own_names_ratio_to_text', 'the same with the uses of the names that it defines', '', ''],
  ['fuzzy.recall', 'typos within the budget found, several words', '≥ 0.97', '≥ 0.99'],
  ['fuzzy.recall_single', 'the same, single words of 8 letters or more', '≥ 0.95', '≥ 0.98'],
  ['fuzzy.false_per_100k_words', 'fuzzy mentions of real contracts that are no typos', '≤ 2', '≤ 0.5'],
];

/** The figures of the benchmark, in the order of its table. */
export const TARGETS: readonly Target[] = ROWS.map(([name, what, must, aim]) => ({ name, what, must, aim }));

/** Figures by name. */
export type Figures = Readonly<Record<string, number>>;
