import type { Category } from '../lexicon/category';
import type { Lexicon } from '../lexicon/lexicon';
import type { Term } from '../lexicon/term';
import { STATUSES, type Status } from './clause';

/** What clauses are told apart and counted by. */
export interface ClauseKind {
  readonly term: Term;
  readonly status: Status;
  readonly category: Category;
}

/** A kind in one number, below twelve times the number of terms; `term` is an index into the lexicon's. */
export function kindOf(term: number, status: Status, category: Category): number {
  return (term * STATUSES.length + STATUSES.indexOf(status)) * 2 + (category === 'ip-horizon' ? 1 : 0);
}

/** What a number of {@link kindOf} stands for. */
export function kindAt(kind: number, lexicon: Lexicon): ClauseKind {
  const term = lexicon.terms[Math.floor(kind / (2 * STATUSES.length))];
  const own = term.category === 'ip-horizon' ? 'licence' : term.category;
  return { term, status: STATUSES[(kind >> 1) % STATUSES.length], category: kind & 1 ? 'ip-horizon' : own };
}
