import assert from 'node:assert/strict';
import { readDefinitions } from '../../../src/core/contract/definitions';
import { Blocks } from '../../../src/core/text/blocks';
import { type Markup, show } from '../../../src/core/text/markup';
import { unmark } from '../values/check';
import { labelledContracts, NO_CONTRACTS } from './labels';

function definitionsOf(text: string, markup: Markup): readonly string[] {
  const found: string[] = [];
  Blocks.of(text).forEach(0, text.length, (block, start) => {
    const { text: shown } = show(block.text, markup, 0);
    for (const { start: from, end } of readDefinitions(block.text, shown, markup))
      found.push(`${start + from}-${start + end} ${text.slice(start + from, start + end)}`);
  });
  return found;
}

function check(marked: string, markup: Markup = 'plain'): void {
  const { text, spans } = unmark(marked);
  assert.deepEqual(
    definitionsOf(text, markup),
    spans.map(([start, end]) => `${start}-${end} ${text.slice(start, end)}`),
  );
}

describe('definitions in plain text', () => {
  for (const marked of [
    '“⟦Affiliate⟧” means any entity that controls a party.',
    '1.2 "⟦Affiliate⟧" shall have the meaning set forth in Section 4.2.',
    'Acme Inc. (the “⟦Licensor⟧”) and Beta Ltd (the “⟦Licensee⟧”).',
    'Acme and Beta (collectively, the “⟦Parties⟧” and each a “⟦Party⟧”).',
    'Acme Inc., hereinafter referred to as “⟦Seller⟧”, sells.',
    'Acme Inc. (hereinafter ⟦Seller⟧) sells.',
    'Acme Inc., hereinafter called the ⟦Seller⟧, sells.',
    '⟦Base Product⟧ means the technology and the chips.',
    '“⟦Subsidiary⟧” of any Person means a company that it holds.',
    '“⟦Control⟧”, with respect to an entity, means the power to direct it.',
    '“⟦Sale⟧”, “⟦Sells⟧” and “⟦Sold⟧” mean any transfer.',
    'Each is referred to individually as a “⟦Party⟧” and together as the “⟦Parties⟧”.',
    'a right of first refusal (“⟦RoFR⟧”) over the shares',
    'an Ultra Low Power (⟦ULP⟧) chip',
    'For purposes of this Agreement, an “⟦Impression⟧” is defined as any link shown.',
    'The “⟦Launch Date⟧” is the date of first display.',
    'one Party (the “⟦disclosing party⟧”) tells the other',
    'The price (such price, the “⟦Price Basis⟧”) is fixed.',
    'They are collectively known as the ⟦Microphone Technology⟧.',
    'the term “⟦Related Body⟧” has the meaning given in the Act',
    "the 'Owner' and ‘⟦Escrow Agent⟧’ means the bank",
    '« ⟦Affilié⟧ » désigne toute société contrôlée.',
    'la société Alpha (ci-après le « ⟦Cédant⟧ ») cède',
    'la société Alpha, ci-après dénommée « la ⟦Société⟧ »',
    'la société Alpha, ci-après dénommée le ⟦Cédant⟧, cède',
    'On entend par « ⟦Actif⟧ » tout bien.',
    'Le terme « ⟦Titres⟧ » a le sens que lui donne l’article 2.',
    'ensemble les « ⟦Parties⟧ » et individuellement une « ⟦Partie⟧ »'
      .replace('ensemble', 'Alpha et Bêta (ensemble')
      .replace(' »'.repeat(1) + '$', ' »)') + ')',
    '« ⟦Jour Ouvré⟧ » : tout jour où les banques sont ouvertes.',
    '⟦Contrôle⟧ s’entend au sens de l’article L. 233-3.',
    '« ⟦Titres⟧ » et « ⟦Actions⟧ » désignent les actions émises.',
    'un droit de préemption (« ⟦DP⟧ »)',
  ]) {
    it(marked.slice(0, 90), () => check(marked));
  }
});

describe('definitions set apart by markup', () => {
  for (const [markup, marked] of [
    ['markdown', '**⟦Affiliate⟧** means any entity.'],
    ['markdown', 'Acme Inc. (the **⟦Licensor⟧**) grants'],
    ['markdown', 'Acme Inc. (the _⟦Licensor⟧_) grants'],
    ['markdown', '- **“⟦Affiliate⟧”** means any entity.'],
    ['markdown', '| ⟦Affiliate⟧ | any company that controls a party |\n'],
    ['markdown', '| **⟦Affiliate⟧** | means any company |\n'],
    ['markdown', '⟦Affiliate⟧\n: any company that controls\n'],
    ['markdown', 'la société Alpha (ci-après le **⟦Cédant⟧**) cède'],
    ['latex', '\\textbf{⟦Affiliate⟧} means any entity.'],
    ['latex', "``⟦Affiliate⟧'' means any entity."],
    ['latex', '\\begin{description}\n\\item[⟦Affiliate⟧] any entity that\n\\end{description}'],
    ['latex', '⟦Affiliate⟧ & any company that holds \\\\'],
    ['latex', 'la société Alpha (ci-après le \\og ⟦Cédant⟧ \\fg) cède'],
  ] as const) {
    it(marked.slice(0, 90), () => check(marked, markup));
  }
});

describe('no definitions', () => {
  for (const text of [
    'by any means necessary, including mail',
    'marked “confidential” by the sender',
    'as used in the “Purchase Agreement” between others',
    'Tarzan HoldCo, Inc. (formerly known as Apex HoldCo, Inc.)',
    'the Clean Air Act (also known as the Air Act)',
    'provided on an “as is” basis (“as is” without more)',
    'Section 4 (Customer Information) applies',
    'the capitalized terms have the meaning ascribed to them',
    'shall be replaced by the word “first”',
    'The “Cross Default” provisions of Section 5 apply.',
    'le mot « vente » figure au contrat',
    'au moyen de ce qui précède, ci-après exposé',
    'This means that the parties agree.',
    'the rules (other than the “Old Rules” then in force)',
    '“We shall see”, he said.',
    'cela signifie que la Société paie',
  ]) {
    it(text, () => check(text));
  }
  it('is fast on quotes that never close', () => check('“'.repeat(4000)));
  it('is fast on brackets that never close', () => check('('.repeat(4000)));
});

describe('definitions of real contracts', () => {
  it('are found with precision and recall of at least 0.95', function () {
    if (NO_CONTRACTS) {
      process.stdout.write(`      ${NO_CONTRACTS}\n`);
      this.skip();
    }
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const { text, definitions } of labelledContracts()) {
      const found = new Set(definitionsOf(text, 'plain').map((line) => line.slice(0, line.indexOf(' '))));
      for (const { start, end, optional } of definitions) {
        if (found.delete(`${start}-${end}`)) right += optional ? 0 : 1;
        else if (!optional) missed++;
      }
      wrong += found.size;
    }
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    process.stdout.write(
      `      ${right + missed} definitions: precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))}\n`,
    );
    assert.ok(right + missed >= 300, `${right + missed} labels`);
    assert.ok(right / (right + wrong) >= 0.95, `precision ${right / (right + wrong)}`);
    assert.ok(right / (right + missed) >= 0.95, `recall ${right / (right + missed)}`);
  });
});
