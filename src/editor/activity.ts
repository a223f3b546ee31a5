/** How often something was done, and how long it kept others waiting. Milliseconds. */
export interface Doing {
  readonly what: string;
  readonly times: number;
  readonly total: number;
  readonly longest: number;
}

/** What the extension did since it was started, by kind: each kind is a few numbers, however often it is done. */
export class Activity {
  readonly #doings = new Map<string, { times: number; total: number; longest: number }>();

  /** Does something and counts the time until it returns: what a promise does later is counted by whoever does it. */
  measured<T>(what: string, work: () => T): T {
    const before = performance.now();
    try {
      return work();
    } finally {
      this.add(what, performance.now() - before);
    }
  }

  add(what: string, milliseconds: number): void {
    let doing = this.#doings.get(what);
    if (!doing) this.#doings.set(what, (doing = { times: 0, total: 0, longest: 0 }));
    doing.times++;
    doing.total += milliseconds;
    doing.longest = Math.max(doing.longest, milliseconds);
  }

  /** What took longest in all comes first. */
  get doings(): readonly Doing[] {
    return [...this.#doings].map(([what, doing]) => ({ what, ...doing })).sort((a, b) => b.total - a.total);
  }
}
