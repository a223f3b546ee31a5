import ignore, { type Ignore } from 'ignore';

/** What the `.gitignore` files of a folder say, its own and those below. */
export class GitIgnored {
  readonly #root: string;
  readonly #rules: ReadonlyMap<string, Ignore>;

  /**
   * @param root path of the folder
   * @param texts the files' texts, by the folder that each lies in as seen from the root: `''`, `'deals/'`
   */
  constructor(root: string, texts: ReadonlyMap<string, string>) {
    this.#root = root.endsWith('/') ? root : `${root}/`;
    this.#rules = new Map([...texts].map(([folder, text]) => [folder, ignore().add(text)]));
  }

  /** Whether git would leave a file out: it or a folder above it is ignored, and the nearest rule decides. */
  has(absolute: string): boolean {
    if (this.#rules.size === 0 || !absolute.startsWith(this.#root)) return false;
    const path = absolute.slice(this.#root.length);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (this.#ignores(path.slice(0, end + 1))) return true;
    }
    return this.#ignores(path);
  }

  /** Of a path from the root, a folder's with a slash at its end. */
  #ignores(path: string): boolean {
    let ignored = false;
    for (let end = 0; end >= 0 && end < path.length - 1; end = path.indexOf('/', end) + 1 || -1) {
      const verdict = this.#rules.get(path.slice(0, end))?.test(path.slice(end));
      if (verdict?.ignored) ignored = true;
      else if (verdict?.unignored) ignored = false;
    }
    return ignored;
  }
}
