import type { DocumentKind } from './clause';

/** One such word in fifty makes a contract; a note that quotes a section does not. */
export function documentKindOf(contractWords: number, words: number): DocumentKind {
  return contractWords >= 3 && contractWords * 50 >= words ? 'contract' : 'report';
}
