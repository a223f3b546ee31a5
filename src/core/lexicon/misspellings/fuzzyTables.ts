import { type FrozenAutomaton, heldForms } from '../automaton';
import { neighboursIn } from './neighbours';
import { mix, type Vocabulary } from '../../text/vocabulary';
import { LONG_WORD, SHORTEST_MISSPELT } from './budget';
import { FuzzyKeys, LEFT, LONGEST_INDEXED, RIGHT, WHOLE } from './fuzzyKeys';

/** Where word forms are listed under their keys. */
export interface FuzzyTables {
  /** Pairs of key and form + 1, or {@link CROWDED}; a power of two of them. */
  readonly table: Int32Array;
  /** One bit per key, a power of two of bits: most keys are in no list, and this fits a nearer cache. */
  readonly filter: Uint32Array;
  /** What stands beside each form in phrases (see `neighbours.ts`). */
  readonly beside: Int32Array;
}

/** A key that more forms have than are worth comparing: it says nothing, and they are found by their other keys. */
export const CROWDED = -1;
/** Five times as many as words of contracts have in common: what 100,000 terms that begin alike may cost has a bound. */
const MOST_FORMS = 1024;

/**
 * Lists every word form that leads from one node of the automaton to another: short forms under every word that one deletion makes of them; long ones under those of their two halves, for
 * of two edits at most one falls into one of the halves; all under their skeleton, in which the confusions of OCR are undone.
 */
export function* fuzzyTablesInSteps(vocabulary: Vocabulary, automaton: FrozenAutomaton): Generator<void, FuzzyTables> {
  const builder = new Builder(vocabulary, heldForms(automaton));
  yield;
  for (let listed = 0; builder.list(listed, FORMS_A_STEP); listed += FORMS_A_STEP) yield;
  yield;
  return { ...builder.tables, beside: neighboursIn(automaton) };
}

/** Word forms that are listed in one step. */
const FORMS_A_STEP = 500;

class Builder {
  readonly #vocabulary: Vocabulary;
  readonly #keys = new FuzzyKeys();
  #table = new Int32Array(2 * 8192);
  #mask = 8191;
  #entries = 0;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #eligible: readonly number[];

  constructor(vocabulary: Vocabulary, forms: Iterable<number>) {
    this.#vocabulary = vocabulary;
    this.#eligible = [...forms].filter((form) => {
      const length = vocabulary.lengthOf(form);
      return length >= SHORTEST_MISSPELT && length <= LONGEST_INDEXED;
    });
    let bits = 1 << 15;
    while (bits < this.#eligible.length * 12 * 8) bits *= 2;
    this.#filter = new Uint32Array(bits >>> 5);
    this.#filterMask = bits - 1;
  }

  /** Lists so many forms from one on; returns whether there are more. */
  list(from: number, count: number): boolean {
    const to = Math.min(from + count, this.#eligible.length);
    for (let i = from; i < to; i++) this.#add(this.#eligible[i]);
    return to < this.#eligible.length;
  }

  get tables(): Pick<FuzzyTables, 'table' | 'filter'> {
    return { table: this.#table, filter: this.#filter };
  }

  #add(form: number): void {
    const { at, chars } = this.#vocabulary;
    const from = at[form];
    const length = this.#vocabulary.lengthOf(form);
    const insert = (key: number): void => {
      this.#insert(key, form);
    };
    if (length < LONG_WORD) this.#keys.deletions(chars, from, length, WHOLE, insert);
    else {
      const half = length >> 1;
      this.#keys.deletions(chars, from, half, LEFT, insert);
      this.#keys.deletions(chars, from + half, length - half, RIGHT, insert);
    }
    insert(this.#keys.skeleton(chars, from, length));
  }

  #insert(key: number, form: number): void {
    const bit = mix(key) & this.#filterMask;
    this.#filter[bit >>> 5] = this.#filter[bit >>> 5] | (1 << (bit & 31));
    if (2 * (this.#entries + 1) > this.#mask) this.#grow();
    if (this.#place(key, form + 1)) this.#entries++;
  }

  /** Whether the entry was new; a key is marked when its list is full. */
  #place(key: number, entry: number): boolean {
    const table = this.#table;
    let place = mix(key) & this.#mask;
    let first = -1;
    let forms = 0;
    for (; table[2 * place + 1] !== 0; place = (place + 1) & this.#mask) {
      if (table[2 * place] !== key) continue;
      if (table[2 * place + 1] === CROWDED) return false;
      if (first < 0) first = place;
      if (++forms < MOST_FORMS) continue;
      table[2 * first + 1] = CROWDED;
      return false;
    }
    table[2 * place] = key;
    table[2 * place + 1] = entry;
    return true;
  }

  #grow(): void {
    const old = this.#table;
    this.#mask = 2 * (this.#mask + 1) - 1;
    this.#table = new Int32Array(2 * (this.#mask + 1));
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.#place(old[i], old[i + 1]);
  }
}
