import assert from 'node:assert/strict';
import { Annotator, Blocks, type Markup } from '../../../src/core';
import { LEXICON } from '../match/glossary';
import { unmark } from '../values/check';

/** Exactly the marked places of a document are mentions, of those terms and matched so. */
function check(marked: string, expected: string, markup: Markup = 'plain'): void {
  it(`${markup}: ${marked}`, () => {
    const { text, spans } = unmark(marked.replaceAll('⏎', '\n'));
    const mentions = new Annotator(LEXICON, { markup }).annotate(Blocks.of(text)).mentions();
    assert.deepEqual(
      mentions.map(({ start, end, term, match }) => `${start} ${text.slice(start, end)} ${term.id} ${match}`),
      expected.split('; ').map((one, m) => `${spans[m]![0]} ${text.slice(...spans[m]!)} ${one}`),
    );
  });
}

describe('abbreviations that a document introduces for a term', () => {
  const rofr = 'rofr exact; rofr variant; rofr variant';
  check('A ⟦right of first refusal⟧ (“⟦RoFR⟧”) is given.⏎⏎The ⟦RoFR⟧ lapses.', rofr);
  check('A ⟦right of first refusal⟧ (the “⟦RoFR⟧”) is given.⏎⏎The ⟦RoFR⟧’s term ends.', rofr);
  check('A ⟦right of first refusal⟧ ("⟦RoFR⟧") is given.⏎⏎All ⟦RoFRs⟧ lapse.', rofr);
  check('A ⟦right of first refusal⟧ (⟦RoFR⟧) is given.⏎⏎(⟦RoFR⟧)', rofr);
  check('A ⟦right of first refusal⟧ (hereinafter “⟦RoFR⟧”) is given. The ⟦RoFR⟧ lapses.', rofr);
  check(
    'The ⟦RoFR⟧ lapses.⏎⏎A ⟦right of first refusal⟧ (“⟦RoFR⟧”) is given.',
    'rofr variant; rofr exact; rofr variant',
  );
  check(
    'All ⟦rights of first refusal⟧ (“⟦RoFRs⟧”) are given.⏎⏎The ⟦RoFR⟧ lapses.',
    'rofr variant; rofr variant; rofr variant',
  );
  check(
    'A ⟦right of first refussal⟧ (“⟦RoFR⟧”) is given.⏎⏎The ⟦RoFR⟧ lapses.',
    'rofr fuzzy; rofr variant; rofr variant',
  );
  check(
    'A ⟦right of first offer⟧ (“⟦RoFO⟧”).⏎⏎A ⟦RoFO⟧ lapses.',
    'first-offer pattern; first-offer variant; first-offer variant',
  );
  check(
    'Un ⟦droit de préemption⟧ (le « ⟦DP⟧ ») est accordé.⏎⏎L’exercice du ⟦DP⟧ est libre.',
    'pre-emption exact; pre-emption variant; pre-emption variant',
  );
  check(
    'Un ⟦droit de préemption⟧ (ci-après le « ⟦DP⟧ »).⏎⏎Le ⟦DP⟧ cesse.',
    'pre-emption exact; pre-emption variant; pre-emption variant',
  );
  check('A **⟦right of first refusal⟧** (the **⟦RoFR⟧**).⏎⏎The *⟦RoFR⟧* lapses.', rofr, 'markdown');
  check('A ⟦right of first refusal⟧ (the \\textbf{⟦RoFR⟧}).⏎⏎The \\emph{⟦RoFR⟧} lapses.', rofr, 'latex');
  check('A ⟦right of first refusal⟧ (“⟦RoFR⟧”).⏎⏎```⏎the RoFR⏎```⏎⏎The ⟦RoFR⟧ lapses.', rofr, 'markdown');
});

describe('abbreviations that a document defines as a term', () => {
  check(
    '“⟦RoFR⟧” means the ⟦right of first refusal⟧ of the Investor.⏎⏎The ⟦RoFR⟧ lapses.',
    'rofr variant; rofr exact; rofr variant',
  );
  check(
    '« ⟦DP⟧ » désigne le ⟦droit de préemption⟧ des associés.⏎⏎Le ⟦DP⟧ cesse.',
    'pre-emption variant; pre-emption exact; pre-emption variant',
  );
  check('“XYZ” means the ⟦right of first refusal⟧ of the Investor.⏎⏎The XYZ lapses.', 'rofr exact');
  check('“RoFR” means what the Board says of a ⟦right of first refusal⟧.⏎⏎The RoFR lapses.', 'rofr exact');
});

describe('what no introduction is, or no use', () => {
  check('A ⟦right of first refusal⟧ is given.⏎⏎The RoFR lapses.', 'rofr exact');
  check('A ⟦right of first refusal⟧ (“XYZ”) is given.⏎⏎The XYZ lapses.', 'rofr exact');
  check('A ⟦right of first refusal⟧ of the Riverside Fund (“RF”).⏎⏎RF may use it.', 'rofr exact');
  check('A ⟦right of first refusal⟧ (“⟦RoFR⟧”).⏎⏎The ROFRX, rofr, RoFRx and XRoFR lapse.', 'rofr exact; rofr variant');
  check('A ⟦right of first refusal⟧ (the “Refusal Right”).⏎⏎The Refusal Right lapses.', 'rofr exact');
});

describe('an abbreviation that the document introduces for something else', () => {
  check('Its adjusted gross income (“AGI”) and a ⟦right of first refusal⟧.⏎⏎The AGI rises.', 'rofr exact');
  check('A ⟦right of first refusal⟧. The AGI rises.⏎⏎Its adjusted gross income (AGI).', 'rofr exact');
  check(
    'A ⟦right of first refusal⟧. The ⟦AGI⟧ rises. ⟦Artificial general intelligence⟧ (“⟦AGI⟧”).',
    'rofr exact; agi exact; agi exact; agi exact',
  );
  check('A ⟦public benefit corporation⟧ and a plan of business continuity (“PBC”); the PBC.', 'pbc exact');
});

describe('an abbreviation of which the glossary does not say what it stands for', () => {
  check(
    'The consumption commitment (“⟦MACC⟧”) of a market and cloud customer (“⟦MACC⟧”).',
    'cloud-commitment exact; cloud-commitment exact',
  );
});

describe('edits of an introduction', () => {
  it('tell in the whole document, and in no other', () => {
    const annotator = new Annotator(LEXICON);
    const found = (blocks: Blocks): readonly string[] =>
      annotator
        .annotate(blocks)
        .mentions()
        .map(({ start, end }) => blocks.text().slice(start, end));
    const body = '\n\nThe RoFR lapses.\n\nAnd the RoFR is void.';
    const before = Blocks.of(`A right of first refusal (“RoF) is given.${body}`);
    assert.deepEqual(found(before), ['right of first refusal']);
    const at = before.text().indexOf(') is');
    const after = before.edit({ start: at, end: at, text: 'R”' });
    assert.deepEqual(found(after), ['right of first refusal', 'RoFR', 'RoFR', 'RoFR']);
    assert.deepEqual(found(before), ['right of first refusal']);
    assert.deepEqual(found(after.edit({ start: at, end: at + 1, text: 'T' })), ['right of first refusal']);
    assert.deepEqual(found(Blocks.of(`A right of first refusal.${body}`)), ['right of first refusal']);
  });

  it('leave blocks without a use as they were read', () => {
    const annotator = new Annotator(LEXICON);
    const blocks = Blocks.of('A right of first refusal (“RoF”).\n\nA board observer.\n\nThe RoFR.');
    annotator.annotate(blocks).mentions();
    const at = blocks.text().indexOf('”');
    const edited = blocks.edit({ start: at, end: at, text: 'R' });
    const [was, is] = [blocks, edited].map((all) => {
      const annotations = annotator.annotate(all);
      const start = all.text().indexOf('A board');
      const { block } = all.at(start)!;
      annotator.factsAt(all, block, start, annotations.document);
      return block.kept;
    });
    assert.ok(was);
    assert.equal(is, was);
  });
});
