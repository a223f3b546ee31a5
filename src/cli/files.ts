import { readFileSync } from 'node:fs';
import { type Glossary, type Lexicon, parseGlossary } from '../core/index';
import { bundledDictionary } from '../dictionary/index';
import { inEnglish, Words } from '../words/index';
import { LinePlaces } from './places';
import { UsageError } from './usage';

/** A file's text, byte-order mark included; undefined where it cannot be read, which is said on standard error. */
export function readText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    process.stderr.write(`deal-terms: ${file}: ${(error as Error).message}\n`);
    return undefined;
  }
}

/** Glossaries from files; what is wrong with one is said on standard error, and the rest of it counts. */
export function readGlossaries(files: readonly string[]): readonly Glossary[] {
  return files.map((file) => {
    const text = readText(file);
    if (text === undefined) throw new UsageError(`the glossary ${file} cannot be read`);
    const glossary = parseGlossary(text);
    const places = new LinePlaces(text);
    const words = new Words(inEnglish, 'en');
    for (const problem of glossary.problems) {
      const { line, column } = places.at(problem.start);
      process.stderr.write(`deal-terms: ${file}:${line}:${column}: ${words.problem(problem)}\n`);
    }
    return glossary;
  });
}

/** The bundled glossary with others over it, compiled. */
export function lexiconWith(glossaries: readonly Glossary[]): Lexicon {
  return bundledDictionary().compile(glossaries);
}
