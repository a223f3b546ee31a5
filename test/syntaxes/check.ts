import assert from 'node:assert/strict';
import { INITIAL, type IGrammar, type Registry } from 'vscode-textmate';
import { registry } from './grammars';

/** The languages of the tests, by the scope of their grammar. */
export const languages = {
  contract: 'text.contract',
  markdown: 'text.html.markdown',
  latex: 'text.tex.latex',
} as const;
export type Language = keyof typeof languages;

/** A token: UTF-16 offsets into the text, end exclusive, and its scopes from the outermost to the innermost. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const injected = registry(true);
const bare = registry(false);

/** Tokens of a text, line by line as the editor reads it; `plain` leaves the project's injections out. */
export async function tokenise(language: Language, text: string, plain = false): Promise<readonly Token[]> {
  const grammar = await load(plain ? bare : injected, language);
  const tokens: Token[] = [];
  let state = INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    for (const t of result.tokens) {
      // The last token of a line may cover the line break that the tokeniser adds.
      const end = Math.min(t.endIndex, line.length);
      if (end > t.startIndex) tokens.push({ start: start + t.startIndex, end: start + end, scopes: t.scopes });
    }
    state = result.ruleStack;
    start += line.length + 1;
  }
  return tokens;
}

async function load(from: Registry, language: Language): Promise<IGrammar> {
  const grammar = await from.loadGrammar(languages[language]);
  assert.ok(grammar, `no grammar for ${language}`);
  return grammar;
}

/**
 * Checks that exactly the pieces between ⟦ and ⟧ have a scope that is `scope` or begins with it and a dot.
 * A text without marks says that nothing in it has that scope.
 */
export async function check(language: Language, marked: string, scope: string): Promise<void> {
  const { text, pieces } = unmark(marked);
  const found = await spans(language, text, scope);
  assert.deepEqual(
    found.map(([start, end]) => text.slice(start, end)),
    pieces.map(([start, end]) => text.slice(start, end)),
    `${scope} in ${JSON.stringify(text)}`,
  );
  assert.deepEqual(found, pieces);
}

type Piece = readonly [start: number, end: number];

async function spans(language: Language, text: string, scope: string): Promise<readonly Piece[]> {
  const found: Piece[] = [];
  for (const token of await tokenise(language, text)) {
    if (!token.scopes.some((s) => s.split(' ').some((one) => one === scope || one.startsWith(`${scope}.`)))) continue;
    const last = found.at(-1);
    if (last?.[1] === token.start) found[found.length - 1] = [last[0], token.end];
    else found.push([token.start, token.end]);
  }
  return found;
}

function unmark(marked: string): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/u)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') pieces.push([start, text.length]);
    else text += part;
  }
  return { text, pieces };
}

/** One row of a table: a marked text, and the scope if it is not the table's. */
export type Row = string | readonly [marked: string, scope: string];

/** Declares one test a row. */
export function table(language: Language, scope: string, rows: readonly Row[]): void {
  for (const row of rows) {
    const [marked, own] = typeof row === 'string' ? [row, scope] : row;
    it(marked.replaceAll('\n', '↵'), () => check(language, marked, own));
  }
}
