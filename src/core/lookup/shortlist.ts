import { Late } from '../late';
import { foldText } from '../text/characters';

/** Letters of a query that fit one machine word; a longer one is compared in pieces. */
const PIECE = 32;
/** Signs of the names that are told apart; the rest count as one sign that no query has. */
const MOST_SIGNS = 255;
const COMMONEST = 31;
/** As fuse.js has them: how much of a query may be wrong, and the least score of what is not the very same text. */
export const THRESHOLD = 0.4;
const LEAST_SCORE = 0.001;

/**
 * Picks the names that are worth ranking. For each name it computes how many edits are between the query and the part of the name that is most like it (Myers'
 * bit-parallel algorithm: one step a letter), and what score fuse.js will give for that. A thousand times more names than are kept pass in a few milliseconds.
 */
export class Shortlist {
  /** Signs of all names, one after another, as small numbers. */
  readonly #signs: Uint8Array;
  readonly #starts: Int32Array;
  /** The number of each code unit, and one more: 0 for one that no name has. */
  readonly #signOf = new Uint16Array(0x10000);
  #count = 0;
  /** Which of the first {@link COMMONEST} signs a name has, as bits. */
  readonly #sets: Int32Array;
  /** What a name's length in words makes of its score. */
  readonly #norms: Float64Array;

  constructor(names: readonly string[]) {
    const folded = names.map((name) => (isPlain(name) ? name : comparable(name)));
    this.#starts = new Int32Array(names.length + 1);
    this.#signs = new Uint8Array(folded.reduce((sum, name) => sum + name.length, 0));
    this.#norms = Float64Array.from(names, (name) => Math.round(1000 / Math.sqrt(Math.max(1, wordsIn(name)))) / 1000);
    this.#sets = new Int32Array(names.length);
    let at = 0;
    const plain = PLAIN.value;
    folded.forEach((name, i) => {
      this.#starts[i] = at;
      let set = 0;
      for (let letter = 0; letter < name.length; letter++) {
        const code = name.charCodeAt(letter);
        // What has been folded stays as it is when it is folded again.
        const number = this.#numberOf(code < plain.length ? plain[code] || code : code);
        this.#signs[at++] = number;
        if (number < COMMONEST) set |= 1 << number;
      }
      this.#sets[i] = set;
    });
    this.#starts[names.length] = at;
  }

  /** Indices of the names that fuse.js would rank highest for the query, at most so many, in their own order. */
  pick(query: string, most: number): readonly number[] {
    const wanted = comparable(query);
    if (wanted.trim() === '') return [];
    const count = this.#norms.length;
    const scores = new Float64Array(count);
    for (let from = 0; from < wanted.length; from += PIECE) {
      // The last piece is as long as the others, as far as the query goes.
      const begin = from + PIECE > wanted.length ? Math.max(0, wanted.length - PIECE) : from;
      this.#addErrors(wanted.slice(begin, begin + PIECE), scores);
    }
    const pieces = Math.ceil(wanted.length / PIECE);
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      const errors = scores[i] / pieces;
      if (errors > THRESHOLD) continue;
      const same = errors === 0 && this.#starts[i + 1] - this.#starts[i] === wanted.length;
      scores[i] = same ? 0 : Math.max(LEAST_SCORE, errors) ** this.#norms[i];
      found.push(i);
    }
    if (found.length > most) {
      found.sort((a, b) => scores[a] - scores[b] || a - b);
      found.length = most;
      found.sort((a, b) => a - b);
    }
    return found;
  }

  /** Adds, for each name, the share of a piece's letters that are wrong. */
  #addErrors(piece: string, scores: Float64Array): void {
    const length = piece.length;
    const masks = new Int32Array(MOST_SIGNS + 1);
    let wanted = 0;
    for (let i = 0; i < length; i++) {
      const known = this.#signOf[piece.charCodeAt(i)];
      const sign = known === 0 ? MOST_SIGNS : known - 1;
      if (sign !== MOST_SIGNS) masks[sign] |= 1 << i;
      if (sign < COMMONEST) wanted |= 1 << sign;
    }
    const last = 1 << (length - 1);
    const signs = this.#signs;
    const starts = this.#starts;
    for (let name = 0; name + 1 < starts.length; name++) {
      // Each letter that the name lacks is an error.
      if (bitCount(wanted & ~this.#sets[name]) > THRESHOLD * length) {
        scores[name] += 1;
        continue;
      }
      let plus = -1;
      let minus = 0;
      let errors = length;
      let least = length;
      for (let at = starts[name]; at < starts[name + 1]; at++) {
        const equal = masks[signs[at]];
        const vertical = equal | minus;
        const across = (((equal & plus) + plus) ^ plus) | equal;
        const up = minus | ~(across | plus);
        const down = plus & across;
        if ((up & last) !== 0) errors++;
        else if ((down & last) !== 0 && --errors < least) least = errors;
        plus = (down << 1) | ~(vertical | (up << 1));
        minus = (up << 1) & vertical;
      }
      scores[name] += least / length;
    }
  }

  #numberOf(code: number): number {
    if (this.#signOf[code] === 0) this.#signOf[code] = 1 + Math.min(this.#count++, MOST_SIGNS);
    return this.#signOf[code] - 1;
  }
}

/** As fuse.js counts them: what runs of spaces part. */
function wordsIn(name: string): number {
  let count = 1;
  for (let i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) if (name[i - 1] !== ' ') count++;
  return count;
}

/** What each code unit of Latin letters is without case and accents; 0 where that is none or several. */
const PLAIN = new Late(() =>
  Uint16Array.from({ length: 0x180 }, (_, code) => {
    const text = comparable(String.fromCharCode(code));
    return text.length === 1 ? text.charCodeAt(0) : 0;
  }),
);

/** Whether each code unit of a name stands for one sign: then no text is made of it. */
function isPlain(name: string): boolean {
  const plain = PLAIN.value;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= plain.length || plain[code] === 0) return false;
  }
  return true;
}

/** Without case and accents. */
function comparable(text: string): string {
  return foldText(text).toLowerCase();
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
