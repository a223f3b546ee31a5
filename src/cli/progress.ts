import { SingleBar } from 'cli-progress';

/** Fewer files are done before a bar can be read. */
const FEWEST = 10;

/** A bar on standard error while many files are checked; nothing where that is no terminal. */
export class Progress {
  readonly #bar: SingleBar | undefined;

  constructor(total: number) {
    if (!process.stderr.isTTY || total < FEWEST) return;
    this.#bar = new SingleBar({ format: '{bar} {value}/{total}', stream: process.stderr, clearOnComplete: true });
    this.#bar.start(total, 0);
  }

  next(): void {
    this.#bar?.increment();
  }

  stop(): void {
    this.#bar?.stop();
  }
}
