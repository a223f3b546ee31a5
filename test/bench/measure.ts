/**
 * Milliseconds since some time, for differences. Not processor time: systems count that by ticks of some milliseconds, which is longer than a keystroke. Against what else
 * the machine does, everything is measured several times, and the quietest time counts.
 */
export function now(): number {
  return performance.now();
}

/** Milliseconds that one call takes. */
export function timed(work: () => unknown): number {
  const from = now();
  keep(work());
  return now() - from;
}

/**
 * The least time of each of several pieces of work, in milliseconds. They take turns, so that a noise of the machine meets all of them alike: only then do ratios
 * of the times mean something.
 */
export function fastest<K extends string>(rounds: number, works: Record<K, () => unknown>): Record<K, number> {
  const names = Object.keys(works) as K[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (const name of names) keep(works[name]());
  for (let round = 0; round < rounds; round++)
    for (const name of names) best[name] = Math.min(best[name], timed(works[name]));
  return best;
}

/** The value that a share of all samples does not exceed. Sorts the samples. */
export function percentile(samples: Float64Array, share: number): number {
  samples.sort();
  return samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? NaN;
}

const kept: { result: unknown } = { result: undefined };

/** Uses a result, so that no engine leaves out the work that made it. */
export function keep(result: unknown): void {
  kept.result = result;
}

/** Lets everything go that can; needs `node --expose-gc`. */
export function collectGarbage(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error('Run with --expose-gc.');
  for (let i = 0; i < 4; i++) gc();
}

/** Bytes in use after everything that can go has gone. */
export function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
