import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CATALOGUE } from '../../src/words/index';

const SOURCES = join(__dirname, '..', '..', 'src');

/** Everything that the editor's side may have translated: the catalogue's messages and those of every call of `l10n.t`. */
export function messages(): ReadonlySet<string> {
  const found = new Set(CATALOGUE);
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    for (const message of messagesOf(file, text)) found.add(message);
  }
  return found;
}

/** The messages of one source. One that is not written out can be in no bundle: that is an error. */
export function messagesOf(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') {
      const [message] = node.arguments;
      const isHandedOn = message && ts.isIdentifier(message) && file === 'extension.ts';
      if (message && ts.isStringLiteralLike(message)) found.push(message.text);
      else if (!isHandedOn) throw new Error(`${file}: ${node.getText(source)} has no message that can be read.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
