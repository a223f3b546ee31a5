/** Log-odds are counted in 256ths and end at ±8. */
const STEPS = 4096;
const MOST_SEEN = 40;

/**
 * Foretells bits from several contexts at once: each context remembers how often a 1 followed it, and what they say is weighed by how well each of them has done so far. Only sums,
 * products and quotients are used, which every machine rounds alike, since what one has packed another unpacks.
 */
export class Predictor {
  /** By context: a hash of what stands before; to be set before `choose`. */
  readonly contexts: Int32Array;
  readonly #inputs: number;
  readonly #mask: number;
  /** By place: probability in 65536ths × 256 + how often it was seen. */
  readonly #places: Int32Array;
  readonly #weights: Float64Array;
  readonly #bases: Int32Array;
  readonly #now: Int32Array;
  readonly #odds: Float64Array;
  #weightsAt = 0;
  #probability = 0;

  /** `bits`: the places of a context as a power of two. `sets`: how many sets of weights there are. */
  constructor(inputs: number, bits: number, sets: number) {
    this.#inputs = inputs;
    this.#mask = (1 << bits) - 1;
    this.contexts = new Int32Array(inputs);
    this.#places = new Int32Array(1 << bits).fill(32768 << 8);
    this.#weights = new Float64Array(sets * (inputs + 1) * inputs).fill(0.3);
    this.#bases = new Int32Array(inputs);
    this.#now = new Int32Array(inputs);
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

  /** The probability, in 65536ths, that the bit of decision 1, 2 or 3 of the group is a 1, by a set of weights. */
  probability(decision: number, set: number): number {
    let known = 0;
    for (let i = 0; i < this.#inputs; i++) {
      const at = this.#bases[i] + decision;
      const place = this.#places[at];
      this.#now[i] = at;
      this.#odds[i] = (place & 0xff) === 0 ? 0 : STRETCHED[place >>> 12];
      if ((place & 0xff) !== 0) known++;
    }
    this.#weightsAt = (set * (this.#inputs + 1) + known) * this.#inputs;
    let sum = 0;
    for (let i = 0; i < this.#inputs; i++) sum += this.#weights[this.#weightsAt + i] * this.#odds[i];
    this.#probability = SQUASHED[Math.max(0, Math.min(STEPS - 1, Math.floor(sum) + STEPS / 2))];
    return this.#probability;
  }

  /** Learns what the bit was. */
  learn(bit: number): void {
    const error = ((bit << 16) - this.#probability) * RATE;
    for (let i = 0; i < this.#inputs; i++) {
      this.#weights[this.#weightsAt + i] += error * this.#odds[i];
      const at = this.#now[i];
      const place = this.#places[at];
      const seen = place & 0xff;
      const before = place >>> 8;
      const after = before + Math.trunc(((bit ? 65535 : 0) - before) * SHARES[seen]);
      this.#places[at] = (after << 8) | (seen < MOST_SEEN ? seen + 1 : seen);
    }
  }
}

/** How fast weights follow. */
const RATE = 6e-10;
/** By how often a context was seen: the share of the new bit. */
const SHARES = Float64Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 1 / (seen + 1.6));
/** By log-odds: the probability in 65536ths. */
const SQUASHED = Int32Array.from({ length: STEPS }, (_, i) =>
  Math.max(16, Math.min(65520, Math.floor(65536 / (1 + exponential(-(i - STEPS / 2) / 256))))),
);
/** By probability in 4096ths: the log-odds. */
const STRETCHED = stretched();

/** e to the power of `x`, by products alone. */
function exponential(x: number): number {
  let power = 1 + x / 2 ** 20;
  for (let i = 0; i < 20; i++) power *= power;
  return power;
}

function stretched(): Int32Array {
  const odds = new Int32Array(4096).fill(STEPS / 2 - 1);
  let next = 0;
  SQUASHED.forEach((probability, i) => {
    for (; next <= probability >> 4; next++) odds[next] = i - STEPS / 2;
  });
  return odds;
}
