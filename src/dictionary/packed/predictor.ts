import { Late } from '../../core/index';

/** Log-odds are counted in 256ths and end at ±8. */
const STEPS = 4096;
/** As many as four bits count. */
const MOST_SEEN = 15;

/**
 * Foretells bits from several contexts at once: each context remembers how often a 1 followed it, and what they say is weighed by how well each of them has done so far. Only sums,
 * products and quotients are used, which every machine rounds alike, since what one has packed another unpacks.
 */
export class Predictor {
  /** By context: a hash of what stands before; to be set before `choose`. */
  readonly contexts: Int32Array;
  readonly #inputs: number;
  readonly #mask: number;
  /** By place: probability in 4096ths × 16 + how often it was seen. */
  readonly #places: Uint16Array;
  /** What the contexts weigh by what is decided, by where it is, and by how often the context was seen; the mean of the three counts. */
  readonly #weights: Float64Array;
  readonly #weightsByPlace: Float64Array;
  readonly #weightsBySeen: Float64Array;
  readonly #bases: Int32Array;
  readonly #now: Int32Array;
  readonly #seenAt: Int32Array;
  readonly #odds: Float64Array;
  readonly #squashed = SQUASHED.value;
  readonly #stretched = STRETCHED.value;
  #weightsAt = 0;
  #weightsByPlaceAt = 0;
  #probability = 0;

  /** `bits`: the places of all contexts as a power of two. `sets`, `places`: how many sets of weights there are of each kind. */
  constructor(inputs: number, bits: number, sets: number, places = 1) {
    this.#inputs = inputs;
    this.#mask = (1 << bits) - 1;
    this.contexts = new Int32Array(inputs);
    this.#places = new Uint16Array(1 << bits).fill(2048 << 4);
    this.#weights = new Float64Array(sets * (inputs + 1) * inputs).fill(0.3);
    this.#weightsByPlace = new Float64Array(places * inputs).fill(0.3);
    this.#weightsBySeen = new Float64Array(sets * inputs * (MOST_SEEN + 1)).fill(0.3);
    this.#bases = new Int32Array(inputs);
    this.#now = new Int32Array(inputs);
    this.#seenAt = new Int32Array(inputs);
    this.#odds = new Float64Array(inputs);
  }

  /** Goes to a group of up to three decisions that are made in the contexts. */
  choose(group: number): void {
    for (let i = 0; i < this.#inputs; i++) {
      let hash = Math.imul(this.contexts[i] ^ Math.imul(group + 1, 0x2c1b3c6d), 0x9e3779b1) + Math.imul(i, 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      this.#bases[i] = (hash ^ (hash >>> 13)) & this.#mask & ~3;
    }
  }

  /** The probability, in 65536ths, that the bit of decision 1, 2 or 3 of the group is a 1, by two sets of weights. */
  probability(decision: number, set: number, where = 0): number {
    let known = 0;
    for (let i = 0; i < this.#inputs; i++) {
      const at = this.#bases[i] + decision;
      const place = this.#places[at];
      const seen = place & 15;
      this.#now[i] = at;
      this.#seenAt[i] = (set * this.#inputs + i) * (MOST_SEEN + 1) + seen;
      this.#odds[i] = seen === 0 ? 0 : this.#stretched[place >>> 4];
      if (seen !== 0) known++;
    }
    this.#weightsAt = (set * (this.#inputs + 1) + known) * this.#inputs;
    this.#weightsByPlaceAt = where * this.#inputs;
    let sum = 0;
    for (let i = 0; i < this.#inputs; i++) {
      const weights =
        this.#weights[this.#weightsAt + i] +
        this.#weightsByPlace[this.#weightsByPlaceAt + i] +
        this.#weightsBySeen[this.#seenAt[i]];
      sum += weights * this.#odds[i];
    }
    this.#probability = this.#squashed[Math.max(0, Math.min(STEPS - 1, Math.floor(sum / 3) + STEPS / 2))];
    return this.#probability;
  }

  /** Learns what the bit was. */
  learn(bit: number): void {
    const error = ((bit << 16) - this.#probability) * RATE;
    for (let i = 0; i < this.#inputs; i++) {
      this.#weights[this.#weightsAt + i] += error * this.#odds[i];
      this.#weightsByPlace[this.#weightsByPlaceAt + i] += error * this.#odds[i];
      this.#weightsBySeen[this.#seenAt[i]] += error * this.#odds[i];
      const at = this.#now[i];
      const place = this.#places[at];
      const seen = place & 15;
      const before = place >>> 4;
      const after = before + Math.round(((bit ? 4095 : 0) - before) * SHARES[seen]);
      this.#places[at] = (after << 4) | (seen < MOST_SEEN ? seen + 1 : seen);
    }
  }
}

/** How fast weights follow. */
const RATE = 6e-10;
/** By how often a context was seen: the share of the new bit. */
const SHARES = Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 1 / (seen + 1.6));
/** By log-odds: the probability in 65536ths. */
const SQUASHED = new Late(() =>
  Int32Array.from({ length: STEPS }, (_, i) =>
    Math.max(16, Math.min(65520, Math.floor(65536 / (1 + exponential(-(i - STEPS / 2) / 256))))),
  ),
);
/** By probability in 4096ths: the log-odds. */
const STRETCHED = new Late(stretched);

/** e to the power of `x`, by products alone. */
function exponential(x: number): number {
  let power = 1 + x / 2 ** 20;
  for (let i = 0; i < 20; i++) power *= power;
  return power;
}

function stretched(): Int32Array {
  const odds = new Int32Array(4096).fill(STEPS / 2 - 1);
  let next = 0;
  SQUASHED.value.forEach((probability, i) => {
    for (; next <= probability >> 4; next++) odds[next] = i - STEPS / 2;
  });
  return odds;
}
