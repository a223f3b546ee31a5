import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { parseRawGrammar, Registry } from 'vscode-textmate';

/** The root of the project, with a slash at its end. */
export const root = new URL('../../', import.meta.url);

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly language?: string;
  readonly injectTo?: readonly string[];
}

/** The project's grammars as `contributes.grammars` must name them; `manifest.test.ts` compares the two. */
export const contributed: readonly GrammarContribution[] = [
  { language: 'contract', scopeName: 'text.contract', path: './syntaxes/contract.tmLanguage.json' },
  { scopeName: 'source.deal-terms.forms', path: './syntaxes/forms.tmLanguage.json' },
  {
    scopeName: 'source.deal-terms.injection.markdown',
    path: './syntaxes/markdown-injection.tmLanguage.json',
    injectTo: ['text.html.markdown'],
  },
  {
    scopeName: 'source.deal-terms.injection.latex',
    path: './syntaxes/latex-injection.tmLanguage.json',
    injectTo: ['text.tex.latex'],
  },
];

/** The grammars that VS Code itself brings, from a package that carries them. */
const hosts: ReadonlyMap<string, string> = new Map([
  ['text.html.markdown', 'markdown'],
  ['text.html.derivative', 'html-derivative'],
  ['text.html.basic', 'html'],
  ['text.tex.latex', 'latex'],
  ['text.tex', 'tex'],
  ['source.yaml', 'yaml'],
]);

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));

/** A registry as VS Code builds it; without `injections`, the hosts' grammars are as they were before. */
export function registry(injections: boolean): Registry {
  return new Registry({
    onigLib: loadWASM(wasm).then(() => ({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    })),
    loadGrammar: (scopeName) => {
      const path = grammarPath(scopeName);
      // Languages that a fenced block may embed are not loaded: no test looks into foreign code.
      return Promise.resolve(path === undefined ? null : parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
    getInjections: (scopeName) =>
      injections ? contributed.filter((g) => g.injectTo?.includes(scopeName)).map((g) => g.scopeName) : undefined,
  });
}

function grammarPath(scopeName: string): string | undefined {
  const own = contributed.find((g) => g.scopeName === scopeName);
  if (own !== undefined) return fileURLToPath(new URL(own.path, root));
  const host = hosts.get(scopeName);
  return host === undefined ? undefined : require.resolve(`tm-grammars/grammars/${host}.json`);
}
