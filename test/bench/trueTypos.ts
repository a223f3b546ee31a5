/** Misspellings that stand in the contracts of the data set, in lower case: to find them is right. */
export const TRUE_TYPOS: ReadonlySet<string> = new Set<string>([
  '12counterparts',
  '3indemnity',
  '7savings clause',
  'audit rightss',
  'authroized user',
  'commecialization rights',
  'floatingrate',
  'idemnification',
  'indemnification13',
  'indenmification',
  'not\u00adfor\u00adprofit',
  'prsospectus',
  'sublicenseable',
]);
