import assert from 'node:assert/strict';
import { type Annotations, Annotator, Blocks, type Markup } from '../../src/core';
import { Random } from '../bench/random';
import { LEXICON } from '../core/clauses/glossary';
import { EDITS, SEED } from './long';

/** What deals are made of, whole and in halves, so that edits make and break mentions, values, clauses, definitions, blocks and markup. */
const PIECES = [
  'the right of first refusal ',
  'rights of first refusl ',
  'right of ',
  'first ',
  'refusal',
  'a stake of 27 % ',
  'holds 49% of the shares ',
  'an amount of $13 billion ',
  'until 31 December 2030. ',
  'The Company shall not, without consent, ',
  'has waived ',
  'no longer ',
  'may ',
  'exclusive licence ',
  'non-compete ',
  'le droit de préemption ',
  'de la participation ',
  'est détenue par ',
  'une licence exclusive ',
  'jusqu’au 31 décembre 2032. ',
  'Le Cédant ',
  'a renoncé à ',
  'l’exclusivité ',
  '“Affiliate” means any company. ',
  'the Affiliates ',
  'right of first refusal (“RoFR”) ',
  '(“RoFR”)',
  'the RoFR lapses. ',
  '« Cessionnaire » désigne ',
  'Section 4.2 ',
  'This Agreement, whereas, hereby, ',
  'WHEREAS the parties hereto ',
  '\n',
  '\n\n',
  '\r\n',
  '\n\n4.2 Term. ',
  '\n- ',
  '\n# ',
  '\n```\n',
  '**',
  '\\section{Term} ',
  '\\begin{verbatim}\n',
  '\\end{verbatim}\n',
  '$',
  '(',
  ')',
  '“',
  '”',
  '. ',
  ', ',
  ' ',
  '\u00a0',
  '\u0301',
  '\ud83d',
  '\ude00',
  'é',
  'x',
  '2',
  `${'lorem ipsum '.repeat(60)}. `,
] as const;
const MARKUPS: readonly Markup[] = ['plain', 'markdown', 'latex'];
const LONGEST = 2000;
/** Of a million edits every twenty-fifth is compared, since all would take hours; each is asked for the mentions around it. */
const COMPARED_EVERY = EDITS > 10_000 ? 25 : 1;
/** Edits between two looks at what is wrong in the document, which costs more than the rest. */
const FINDINGS_EVERY = 50;

/** Everything that annotations tell, findings apart. */
function told(annotations: Annotations): string {
  const { profile, isDeal, contract } = annotations;
  return JSON.stringify({
    profile,
    isDeal,
    mentions: annotations.mentions().map(({ term, phrase, ...rest }) => ({ ...rest, term: term.id, as: phrase.text })),
    values: annotations.values(),
    clauses: annotations.clauses().map(({ term, mentions, ...rest }) => [term.id, mentions.length, rest]),
    conflicts: annotations
      .conflicts()
      .map(({ term, mentions, values }) => [term.id, mentions.map(({ start }) => start), values]),
    definitions: contract.definitions(),
    uses: contract.uses().map((use) => [use.start, use.end, use.name, use.definition?.index]),
    uncapitalised: contract.uncapitalised().map(({ start, end }) => [start, end]),
    references: contract.references(),
    outline: contract.outline(),
  });
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editOf(random: Random, length: number): Edit {
  const start = random.below(length + 1);
  const kind = random.below(20);
  // Now and then a long stretch goes or comes; a document that has grown too long is cut.
  const removed =
    length > LONGEST ? length >> 1 : kind < 9 ? 0 : kind < 18 ? random.below(12) : random.below(length + 1);
  const added = kind % 9 === 0 ? 0 : kind === 19 ? 12 : 1 + random.below(3);
  const text = Array.from({ length: added }, () => random.pick(PIECES)).join('');
  return { start, end: Math.min(length, start + removed), text };
}

describe('annotations', function () {
  this.timeout(3_600_000);

  for (const [m, markup] of MARKUPS.entries()) {
    const edits = Math.ceil(EDITS / MARKUPS.length);
    it(`are the same after each of ${edits} edits as from the start: ${markup}`, () => {
      const random = new Random(1000 * SEED + m);
      const kept = new Annotator(LEXICON, { markup });
      // Blocks that are made anew have been read by nobody.
      const fresh = new Annotator(LEXICON, { markup });
      let text = '';
      let blocks = Blocks.of(text);
      for (let i = 0; i < edits; i++) {
        const edit = editOf(random, text.length);
        text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        blocks = blocks.edit(edit);
        const now = kept.annotate(blocks);
        // A screenful is asked for first, as an editor does.
        const near = now.mentions(Math.max(0, edit.start - 200), Math.min(text.length, edit.start + 200));
        checkMentions(text, near);
        if (i % COMPARED_EVERY !== 0) continue;
        const anew = fresh.annotate(Blocks.of(text));
        const [is, wanted] = [told(now), told(anew)];
        if (is !== wanted) assert.deepEqual(JSON.parse(is), JSON.parse(wanted), `edit ${i}: ${JSON.stringify(text)}`);
        if (i % FINDINGS_EVERY === 0) assert.deepEqual(now.findings(), anew.findings(), `findings after edit ${i}`);
      }
      assert.equal(blocks.text(), text);
    });
  }
});

/** Sorted, disjoint, inside the text and on the borders of code points. */
function checkMentions(text: string, mentions: readonly { readonly start: number; readonly end: number }[]): void {
  let before = 0;
  for (const { start, end } of mentions) {
    assert.ok(start >= before && end > start && end <= text.length);
    assert.ok(!splitsPair(text, start) && !splitsPair(text, end));
    before = end;
  }
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
