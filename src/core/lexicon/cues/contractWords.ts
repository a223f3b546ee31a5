/** Words that contracts cannot do without and reports rarely have, folded. */
export const CONTRACT_WORDS: readonly string[] = (
  'shall hereby herein hereof hereto hereunder hereinafter thereof thereto therein thereunder whereas whereof witnesseth notwithstanding pursuant aforesaid ' +
  'party parties undersigned agreement article section exhibit schedule presentes soussigne soussignes soussignee parties cocontractant susvise annexe ' +
  'stipulations conformement'
)
  .split(' ')
  .filter((word, i, all) => all.indexOf(word) === i);
