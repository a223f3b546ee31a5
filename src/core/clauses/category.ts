import type { Category } from '../lexicon/category';
import type { Term } from '../lexicon/term';
import type { Value } from '../values/value';

/** A term's category; rights in IP are a horizon where a date or a duration ends them, else a licence. */
export function categoryOf(term: Term, values: readonly Value[]): Category {
  if (term.category !== 'ip-horizon' && term.category !== 'licence') return term.category;
  return values.some((value) => value.kind === 'date' || value.kind === 'duration') ? 'ip-horizon' : 'licence';
}
