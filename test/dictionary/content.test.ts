import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Category, LANGUAGES, Lexicon, type Term, type ValueKind } from '../../src/core/index';
import { BUNDLED_FILES } from '../../src/dictionary/files';
import { bundledTerms } from '../../src/dictionary/index';
import schema from '../../media/glossary.schema.json';
import { contentWords, plainName, sentences } from './prose';

const terms = bundledTerms();
const byId = new Map(terms.map((term) => [term.id, term]));
const entries = BUNDLED_FILES.flatMap((file) => (file as { terms: readonly { id: string; note?: string }[] }).terms);

/** The kinds of value that a clause of a category states: binding takes only what its term expects. */
const STATED: Partial<Record<Category, readonly ValueKind[]>> = {
  stake: ['percent'],
  valuation: ['money'],
  warrant: ['number', 'money', 'date'],
  ipo: ['date'],
  commitment: ['money', 'duration'],
  rofr: ['duration'],
  'revenue-share': ['percent'],
  'ip-horizon': ['date', 'duration'],
  'term-end': ['date', 'duration'],
};

/** One test over all terms; its failure names every term at fault. */
function everyTerm(rule: string, fault: (term: Term) => string | false | undefined): void {
  it(rule, () => {
    const faults = terms.flatMap((term) => {
      const what = fault(term);
      return what ? [`${term.id}: ${what}`] : [];
    });
    assert.deepEqual(faults, []);
  });
}

/** A test over the texts of all terms in each language. */
function everyText(
  rule: string,
  fault: (text: NonNullable<Term['texts']['en']>, term: Term) => string | false | undefined,
): void {
  for (const language of LANGUAGES)
    everyTerm(`${rule} (${language})`, (term) => {
      const text = term.texts[language];
      return text ? fault(text, term) : 'missing';
    });
}

describe('bundled glossary', () => {
  it('holds at least 450 terms, no id twice', () => {
    assert.ok(terms.length >= 450, String(terms.length));
    assert.equal(entries.length, terms.length);
  });

  it('compiles without a problem', () => {
    assert.deepEqual(Lexicon.compile(terms).problems, []);
  });

  everyText('every language is complete', ({ names, definition, lookFor }) =>
    names.length > 0 && definition && lookFor ? false : 'names, definition or lookFor missing',
  );
  everyText('a definition has one to three sentences', ({ definition }) => {
    const count = sentences(definition).length;
    return (count < 1 || count > 3) && `${count}: ${definition}`;
  });
  everyText('what to look for is one sentence', ({ lookFor }) => sentences(lookFor).length !== 1 && lookFor);
  everyText('prose begins with a capital and ends with a stop', ({ definition, lookFor }) =>
    [definition, lookFor].find((prose) => !/^[\p{Lu}«“"0-9]/u.test(prose) || !/[.!?]["”»)]?$/u.test(prose)),
  );
  everyText('a definition says more than its name', ({ names, definition }) => {
    const said = new Set(names.flatMap((name) => contentWords(name.text)));
    const more = new Set(contentWords(definition).filter((word) => !said.has(word)));
    return more.size < 4 && definition;
  });
  everyText('no wording is written twice', ({ names, patterns, except }) => {
    const list = [...[...names, ...patterns].map(({ text }) => text.toLowerCase()), ...except];
    return list.find((text, i) => list.indexOf(text) !== i);
  });

  it('a name belongs to one term, or its note says why not', () => {
    const owners = new Map<string, Set<string>>();
    for (const term of terms)
      for (const language of LANGUAGES)
        for (const name of term.texts[language]?.names ?? []) {
          const key = `${language} ${plainName(name.text)}`;
          owners.set(key, (owners.get(key) ?? new Set()).add(term.id));
        }
    const notes = new Map(entries.map(({ id, note }) => [id, note ?? '']));
    const shared = [...owners].filter(
      ([, ids]) => ids.size > 1 && ![...ids].some((id) => [...ids].some((other) => notes.get(id)?.includes(other))),
    );
    assert.deepEqual(
      shared.map(([name, ids]) => `${name}: ${[...ids].join(', ')}`),
      [],
    );
  });

  everyTerm('related terms exist', ({ id, related }) => related.find((other) => other === id || !byId.has(other)));
  everyTerm('a term is related to another', ({ related }) => related.length === 0 && 'alone');
  everyTerm('a term has a source', ({ sources }) => sources.length === 0 && 'none');
  everyTerm('a source has a name, and an address that begins with https', ({ sources }) =>
    sources
      .map(({ title, url = 'https://' }) => `${title} ${url}`)
      .find((source) => !/^\S.{7,} https:\/\//.test(source)),
  );
  everyTerm(
    'a term rests on more than the labels of a data set',
    ({ sources }) => sources.every(({ title }) => title.includes('CUAD')) && 'no other source',
  );
  everyTerm('a term expects the values that clauses of its category state', ({ category, expects }) => {
    const lacking = STATED[category]?.filter((kind) => !expects.includes(kind));
    return lacking && lacking.length > 0 && `${category} without ${lacking.join(', ')}`;
  });
  everyTerm('a term was reviewed on a day that has been', ({ reviewed = '' }) => {
    const day = new Date(reviewed);
    return (Number.isNaN(day.getTime()) || day > new Date()) && `reviewed ${reviewed}`;
  });
  everyTerm('no label twice', ({ labels }) => labels.find((label, i) => labels.indexOf(label) !== i));

  it('has a term for every label of CUAD that names a clause', () => {
    // The parties and the document's name are read off the document, not off the vocabulary, yet they have their entries too.
    const used = new Set(terms.flatMap((term) => term.labels));
    const known = schema.definitions.term.properties.labels.items.anyOf[0]?.enum ?? [];
    assert.equal(known.length, 41);
    assert.deepEqual(
      known.filter((label) => !used.has(label)),
      [],
    );
  });

  it('says how a term is added, in five steps, with checks that are there', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../src/dictionary/README.md'), 'utf8');
    assert.equal(guide.match(/^\d\. \*\*/gm)?.length, 5);
    const named = [...guide.matchAll(/test\/dictionary\/[\w-]+\.(?:test\.ts|ts|json)/g)].map(([path]) => path);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(import.meta.dirname, '../..', path))),
      [],
    );
  });

  const labels = join(import.meta.dirname, '../../../shared/eval/dev/cuad/labels.jsonl');
  (existsSync(labels) ? it : it.skip)(
    `spells labels as the contracts do${existsSync(labels) ? '' : ` (skipped: ${labels} is not here)`}`,
    () => {
      const spelled = new Set(
        readFileSync(labels, 'utf8')
          .split('\n')
          .filter((line) => line)
          .map((line) => `cuad:${(JSON.parse(line) as { label: string }).label}`),
      );
      const known = new Set(schema.definitions.term.properties.labels.items.anyOf[0]?.enum ?? []);
      assert.deepEqual(
        [...spelled].filter((label) => !known.has(label)),
        [],
      );
    },
  );
});
