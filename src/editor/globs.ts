import ignore, { type Ignore } from 'ignore';

/** Globs as VS Code's settings hold them, for paths from the folder that they are of. */
export class Globs {
  readonly #rules: Ignore;

  constructor(globs: readonly string[]) {
    // A glob without a slash is about the folder itself, a rule without one about all below it.
    const rules = globs.flatMap(alternatives).map((glob) => (glob.includes('/') ? glob : `/${glob}`));
    this.#rules = ignore({ ignorecase: false }).add(rules.map((rule) => rule.replace(/^\/?\*\*\/?$/, '*')));
  }

  /** Whether a file, or a folder that it lies in, is meant. */
  has(path: string): boolean {
    return ignore.isPathValid(path) && this.#rules.ignores(path);
  }
}

/** The globs that braces stand for: `*.{md,txt}` is two. */
function alternatives(glob: string): readonly string[] {
  const [whole, inner] = /\{([^{}]*)\}/.exec(glob) ?? [];
  if (whole === undefined || inner === undefined) return [glob];
  return inner.split(',').flatMap((one) => alternatives(glob.replace(whole, () => one)));
}
