import type { TextDocument } from 'vscode';
import type { Annotations, Definition, Term } from '../core/index';
import { markupOf } from './markup';
import { folded } from './folded';
import { textOf } from './ranges';

/** Whether a document is one whose own definitions count: a contract, or one that tells of a deal. */
export function definesNames({ profile, isDeal }: Annotations): boolean {
  return profile.kind === 'contract' || isDeal;
}

/** The sentence that defines, on one line and without the signs that set it in bold or italics. */
export function sentenceOf(document: TextDocument, annotations: Annotations, { sentence }: Definition): string {
  const text = textOf(annotations.blocks, sentence).replace(/\s+/g, ' ').trim();
  return markupOf(document) === 'markdown' ? text.replace(/\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '') : text;
}

/** The name by which the document itself calls a term of the dictionary; undefined where it defines none. */
export function definedNameOf(annotations: Annotations, term: Term): string | undefined {
  if (!definesNames(annotations)) return undefined;
  const names = new Set(Object.values(term.texts).flatMap((text) => text.names.map((name) => folded(name.text))));
  return annotations.contract.definitions().find(({ name }) => names.has(folded(name)))?.name;
}
