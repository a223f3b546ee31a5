import type { LogOutputChannel } from 'vscode';
import { Activity } from './activity';

/** Where the extension says what it did. An exception is a bug: it is written here once and never shown while somebody types. */
export class Log {
  /** How long each part of the extension took. */
  readonly activity = new Activity();
  readonly #channel: LogOutputChannel;
  readonly #seen = new Set<string>();

  constructor(channel: LogOutputChannel) {
    this.#channel = channel;
  }

  show(): void {
    this.#channel.show(true);
  }

  info(message: string): void {
    this.#channel.info(message);
  }

  /** An expected trouble, such as a glossary that cannot be read. */
  warn(message: string): void {
    this.#channel.warn(message);
  }

  /** An exception, named by the part of the extension that it stopped; the same one is not written twice. */
  failed(where: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const key = `${where}\n${text}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#channel.error(`${where}: ${text}`);
  }

  /** A function that cannot throw: what it throws is logged, and the caller gets undefined. Its time is counted. */
  guarded<A extends readonly unknown[], R>(where: string, work: (...args: A) => R): (...args: A) => R | undefined {
    return (...args) => {
      try {
        const result = this.activity.measured(where, () => work(...args));
        if (!(result instanceof Promise)) return result;
        return result.catch((error: unknown) => {
          this.failed(where, error);
          return undefined;
        }) as R;
      } catch (error) {
        this.failed(where, error);
        return undefined;
      }
    };
  }
}
