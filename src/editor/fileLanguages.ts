import { extensions, workspace } from 'vscode';

/** What an extension says of a language. */
interface Contributed {
  readonly id?: unknown;
  readonly extensions?: unknown;
}

/** For hosts in which the extensions that say it are not seen. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  markdown: ['.md', '.markdown', '.mdown', '.mkd'],
  plaintext: ['.txt'],
  latex: ['.tex', '.ltx'],
};

/** Which files are of which language, told by the ends of their names: as extensions say it, and as the user does in `files.associations`. */
export class FileLanguages {
  readonly #byEnd: ReadonlyMap<string, string>;

  /** @param languages ids of the languages that count */
  constructor(languages: readonly string[]) {
    const said = [...Object.entries(KNOWN), ...contributed(), ...associated()];
    const wanted = said.filter(([id]) => languages.includes(id));
    this.#byEnd = new Map(wanted.flatMap(([id, ends]) => ends.map((end) => [end.toLowerCase(), id])));
  }

  /** Matches, below a folder, the files of these languages and no others. */
  get glob(): string {
    const ends = [...this.#byEnd.keys()].map((end) => end.replace(/[[\]{},*?]/g, '?'));
    return `**/*{${ends.flatMap((end) => (end === end.toUpperCase() ? [end] : [end, end.toUpperCase()])).join(',')}}`;
  }

  /** The language of a file; undefined where it is none of those that count. */
  of(path: string): string | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const language = this.#byEnd.get(name.slice(dot));
      if (language !== undefined) return language;
    }
    return undefined;
  }
}

function contributed(): readonly (readonly [string, readonly string[]])[] {
  return extensions.all.flatMap(({ packageJSON }) => {
    const { contributes } = packageJSON as { readonly contributes?: { readonly languages?: unknown } };
    const languages: readonly Contributed[] = Array.isArray(contributes?.languages) ? contributes.languages : [];
    return languages.flatMap(({ id, extensions: ends }) =>
      typeof id === 'string' && Array.isArray(ends)
        ? [[id, ends.filter((end): end is string => typeof end === 'string')] as const]
        : [],
    );
  });
}

/** Of the user's globs those that mean an end of names: `*.deal`. */
function associated(): readonly (readonly [string, readonly string[]])[] {
  const set = workspace.getConfiguration('files').get<Record<string, unknown>>('associations', {});
  return Object.entries(set).flatMap(([glob, id]) => {
    const end = /^(?:\*\*\/)?\*(\.[^*?{}[\]/]+)$/.exec(glob)?.[1];
    return end !== undefined && typeof id === 'string' ? [[id, [end]] as const] : [];
  });
}
