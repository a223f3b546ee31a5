import { PAST, PRESENT } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** The auxiliaries and negations read so far of a verb that is still to come. */
export interface Auxiliaries {
  from: number;
  neg: boolean;
  ne: boolean;
  noLonger: boolean;
  modal: boolean;
  will: boolean;
  doing: boolean;
  be: number;
  have: number;
  /** Word of the last auxiliary. */
  at: number;
  forms: number;
}

export function auxiliariesFrom(w: number): Auxiliaries {
  return {
    from: w,
    neg: false,
    ne: false,
    noLonger: false,
    modal: false,
    will: false,
    doing: false,
    be: -1,
    have: -1,
    at: -1,
    forms: 0,
  };
}

/** Contractions carry their auxiliary: `doesn’t`, `hasn’t`, `isn’t`. */
export function readContraction(tokens: Tokens, w: number, into: Auxiliaries): void {
  const { words } = tokens.source;
  if (tokens.french || words.end[w] - words.start[w] < 5) return;
  const word = words.wordAt(w);
  if (!word.endsWith('nt')) return;
  if (word.startsWith('ha')) into.have = into.at = w;
  else if (word.startsWith('is') || word.startsWith('are') || word.startsWith('was') || word.startsWith('were'))
    into.be = into.at = w;
  else if (word.startsWith('wo') && !word.startsWith('wou')) into.will = true;
  else if (/^d(?:o|oes|id)nt$/.test(word)) into.doing = true;
  into.forms |=
    word.startsWith('had') || word.startsWith('was') || word.startsWith('were') || word.startsWith('did')
      ? PAST
      : PRESENT;
}
