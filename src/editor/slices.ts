import type { Log } from './log';

/** Milliseconds of work before others get their turn: with a last step and a round of the garbage collector still under a frame, so that typing never waits. */
const SLICE = 3;

/** Runs long work in slices, one piece after another, the newest first: what has just been typed is what somebody waits for. */
export class Slices {
  readonly #waiting: (() => Generator<void>)[] = [];
  #running: Generator<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #what: string;
  readonly #log: Log;

  /** @param what whatever is done here, for the log and the count of time */
  constructor(what: string, log: Log) {
    this.#what = what;
    this.#log = log;
  }

  /** Begins in a later turn. Work that should stop early returns at its next step. */
  add(work: () => Generator<void>): void {
    this.#waiting.push(work);
    this.#timer ??= setTimeout(() => this.#turn(), 0);
  }

  /** The same, and tells when the work has ended and what came of it: undefined where it failed. */
  run<T>(work: () => Generator<void, T>): Promise<T | undefined> {
    return new Promise((resolve) => {
      this.add(function* () {
        let result: T | undefined;
        try {
          result = yield* work();
        } finally {
          resolve(result);
        }
      });
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
    this.#running = undefined;
  }

  #turn(): void {
    const begun = performance.now();
    const until = begun + SLICE;
    do {
      this.#running ??= this.#waiting.pop()?.();
      if (!this.#running) break;
      if (this.#step(this.#running)) this.#running = undefined;
    } while (performance.now() < until);
    this.#log.activity.add(this.#what, performance.now() - begun);
    const more = this.#running !== undefined || this.#waiting.length > 0;
    this.#timer = more ? setTimeout(() => this.#turn(), 0) : undefined;
  }

  /** Whether the work has ended. */
  #step(work: Generator<void>): boolean {
    try {
      return work.next().done === true;
    } catch (error) {
      this.#log.failed(this.#what, error);
      return true;
    }
  }
}
