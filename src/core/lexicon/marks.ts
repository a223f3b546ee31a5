import { isVulgar } from '../values/figures';
import { mayBegin } from '../values/vocabulary';
import * as roles from '../text/scanRoles';
import type { FrozenAutomaton } from './automaton';
import { BY_ITSELF, type Chains, placeOfWay, WITH_VALUE } from './chains';
import type { Lemmas } from './lemmas';
import { languageBit } from './steps';
import type { Vocabulary } from '../text/vocabulary';

const ZERO = 0x30;
const NINE = 0x39;
const ENGLISH = languageBit('en');
const FRENCH = languageBit('fr');

interface Marked {
  readonly vocabulary: Vocabulary;
  readonly automaton: FrozenAutomaton;
  readonly chains: Chains;
  /** By form, as `Lexicon.formLanguages`. */
  readonly formLanguages: Uint8Array;
}

/** What each word of a vocabulary is to a scan, by its id; `languageBits` are `LANGUAGE_BITS` by id. */
export function rolesOfWords(
  { vocabulary, automaton, chains, formLanguages }: Marked,
  languageBits: Uint8Array,
  lemmas: Lemmas,
): Int32Array {
  const all = new Int32Array(vocabulary.size);
  const { at, chars } = vocabulary;
  const has = (form: number, way: number): boolean => {
    const place = placeOfWay(lemmas.of[form], way);
    return chains.groups[place] < chains.groups[place + 1];
  };
  for (let id = 0; id < all.length; id++) {
    const first = chars[at[id]];
    const figure = (first >= ZERO && first <= NINE) || isVulgar(first);
    all[id] =
      (lemmas.of[id] << roles.LEMMA) |
      (id < languageBits.length ? languageBits[id] : 0) |
      (figure || mayBegin(id) ? roles.BEGINS_VALUE : 0) |
      (automaton.alone[id] !== 0 ? roles.ALONE : 0) |
      (has(id, BY_ITSELF) ? roles.ANCHORS : 0) |
      (has(id, WITH_VALUE) ? roles.ANCHORS_VALUED : 0) |
      ((formLanguages[id] & ENGLISH) === 0 ? roles.STRANGE_ENGLISH : 0) |
      ((formLanguages[id] & FRENCH) === 0 ? roles.STRANGE_FRENCH : 0);
  }
  return all;
}
