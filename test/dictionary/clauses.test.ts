import assert from 'node:assert/strict';
import { Annotator, Blocks } from '../../src/core/index';
import { bundledLexicon } from '../../src/dictionary';
import table from './clauses.json';

/** Sentences of contracts, in our own words: of each label those that state such a clause, and those that only speak of it. */
type Table = Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>>;

/** Opens each of them, so that it is read as a contract’s. */
const OPENING =
  'THIS AGREEMENT is made by and between the undersigned parties (each a “Party”), who, in consideration of the mutual covenants set forth herein, agree as follows:\n\n';

/** The share of sentences that must be read right. Where one is not, a rule that finds it would find too much elsewhere. */
const LEAST = 0.98;

describe('clauses of contracts and their labels', () => {
  const annotator = new Annotator(bundledLexicon(), { fuzzy: false });
  const states = (label: string, sentence: string): boolean =>
    annotator
      .annotate(Blocks.of(OPENING + sentence))
      .mentions(OPENING.length)
      .some(
        ({ start, term, status }) =>
          start >= OPENING.length && status !== 'negated' && term.labels.includes(`cuad:${label}`),
      );

  it(`${LEAST * 100} % of all sentences state the clause that they should, and no other`, () => {
    const wrong: string[] = [];
    let all = 0;
    for (const [label, { yes, no }] of Object.entries(table as Table)) {
      all += yes.length + no.length;
      wrong.push(
        ...yes.filter((sentence) => !states(label, sentence)).map((sentence) => `missed ${label}: ${sentence}`),
      );
      wrong.push(...no.filter((sentence) => states(label, sentence)).map((sentence) => `no ${label}: ${sentence}`));
    }
    assert.ok(1 - wrong.length / all >= LEAST, wrong.join('\n'));
  });
});
