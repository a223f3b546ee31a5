import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { preProcessFile } from 'typescript';
import { ROOT } from '../harness/paths';

const CORE = join(ROOT, 'src/core');

/** The rooms of the engine and the files beside them, from the lowest floor up: each imports its own floor and lower ones alone, types too. */
const FLOORS = [
  'late ended packed',
  'text',
  'values',
  'lexicon',
  'match lookup',
  'clauses',
  'contract',
  'shortForms',
  'facts',
  'keptFacts',
  'clauseList',
  'annotations',
  'annotate',
  'index',
].map((floor) => floor.split(' '));

/** Files of the engine, each with those that it imports; paths are relative to it. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = join(CORE, file);
      const { importedFiles } = preProcessFile(readFileSync(path, 'utf8'), true, true);
      const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [file, own.map((name) => relative(CORE, pathOf(resolve(dirname(path), name))))];
    }),
);

function pathOf(imported: string): string {
  return existsSync(`${imported}.ts`) ? `${imported}.ts` : join(imported, 'index.ts');
}

function floorOf(file: string): number {
  const room = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  return FLOORS.findIndex((floor) => floor.includes(room));
}

describe('the house of the engine', () => {
  it('has every room on a floor', () => {
    assert.deepEqual(
      [...IMPORTS.keys()].filter((file) => floorOf(file) < 0),
      [],
    );
  });

  it('imports downwards', () => {
    const upwards = [...IMPORTS].flatMap(([file, imported]) =>
      imported.filter((other) => floorOf(other) > floorOf(file)).map((other) => `${file} imports ${other}`),
    );
    assert.deepEqual(upwards, []);
  });

  it('has no files that import each other in a circle', () => {
    assert.deepEqual(circles(), []);
  });
});

/** What is left when files that import nothing left are taken away, again and again: those in circles, and those above them. */
function circles(): readonly string[] {
  const left = new Set(IMPORTS.keys());
  for (let taken = true; taken;) {
    taken = false;
    for (const file of left) {
      if (IMPORTS.get(file)?.some((other) => left.has(other)) === true) continue;
      left.delete(file);
      taken = true;
    }
  }
  return [...left];
}
