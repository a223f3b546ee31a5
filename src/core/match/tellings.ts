import type { Lexicon } from '../lexicon/lexicon';
import { besidePair, OFFSETS, placeOfPair } from '../lexicon/pairs';
import type { PairTables } from '../text/pairTables';
import { LEMMA, PAIRED } from '../text/scanRoles';
import { GLUE, type Words } from '../text/words';

/**
 * What pairs of neighbours tell of the phrases in a text. Read for all words at once, and before anything is done with it: the places where it is kept lie far from each other, and the
 * processor fetches several at a time.
 */
export class Tellings {
  /** By word, for those that are marked: what it tells with the word before it (see `lexicon/pairs.ts`). */
  at = new Int32Array(64);
  readonly #pairs: PairTables;
  readonly #words: Words;

  constructor(lexicon: Lexicon, words: Words) {
    this.#pairs = lexicon.vocabulary.pairs;
    this.#words = words;
  }

  /** Reads what the pairs in the words read last tell. */
  read(): void {
    const { role, joint, marked, marks, count } = this.#words;
    if (this.at.length < count) this.at = new Int32Array(2 * count);
    const { at } = this;
    const pairs = this.#pairs;
    const { told } = pairs;
    for (let m = 0; m < marks; m++) {
      const w = marked[m];
      const roles = role[w];
      let tells = 0;
      if ((roles & PAIRED) !== 0 && w > 0) {
        const place = placeOfPair(pairs, role[w - 1] >>> LEMMA, roles >>> LEMMA);
        if (place >= 0) {
          tells = told[place];
          const before = w > 1 && joint[w - 1] === GLUE ? role[w - 2] >>> LEMMA : 0;
          const behind = w + 1 < count && joint[w + 1] === GLUE ? role[w + 1] >>> LEMMA : 0;
          if ((told[place + 1] & besidePair(before, behind)) === 0) tells &= ~OFFSETS;
        }
      }
      at[w] = tells;
    }
  }
}
