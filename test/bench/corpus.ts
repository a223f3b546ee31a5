import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random';

/** Contracts of the Contract Understanding Atticus Dataset, where they lie beside the project. */
const CONTRACTS = 'shared/eval/dev/cuad/documents';

/** Where the text of a run comes from. */
export interface Corpus {
  readonly title: string;
  /** Whether these are contracts that people wrote: only then does a count of false matches mean something. */
  readonly real: boolean;
  /** About so many characters, flat: neither a join nor a slice of other strings. */
  text(characters: number): string;
}

/** Real contracts where they are present, else a text made from the project's fixtures. */
export function corpusOf(root: string): Corpus {
  const folder = join(root, '..', CONTRACTS);
  if (!existsSync(folder)) return generated(root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const documents = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return {
    title: `${documents.length} contracts of ${CONTRACTS}`,
    real: true,
    text: (characters) => flat(repeated(documents, characters)),
  };
}

/** Sentences of the fixtures in a seeded order. */
function generated(root: string): Corpus {
  const folder = join(root, 'test', 'fixtures', 'workspace');
  const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|contract|tex)$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n|(?<=[.;]) /));
  return {
    title: 'sentences of test/fixtures in a seeded order',
    real: false,
    text: (characters) => {
      const random = new Random(1);
      const parts: string[] = [];
      for (let length = 0; length < characters;) {
        const part = random.pick(sentences) + (random.below(6) === 0 ? '\n\n' : ' ');
        parts.push(part);
        length += part.length;
      }
      return flat(parts.join('').slice(0, characters));
    },
  };
}

/** Documents one after another, from the first again where they do not suffice. */
function repeated(documents: readonly string[], characters: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const part = `${documents[i % documents.length] ?? ''}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}

/** The same text as one run of code units: a peer or a loop that reads it is not slowed by how it was put together. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
