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
    "the '⟦Owner⟧' and ‘⟦Escrow Agent⟧’ mean the bank",
    "Acme Ltd (the '⟦Licensor⟧') has the parties' consent and the owners' keys",
    '« ⟦Affilié⟧ » désigne toute société contrôlée.',
    'la société Alpha (ci-après le « ⟦Cédant⟧ ») cède',
    'la société Alpha, ci-après dénommée « la ⟦Société⟧ »',
    'la société Alpha, ci-après dénommée le ⟦Cédant⟧, cède',
    'On entend par « ⟦Actif⟧ » tout bien.',
    'Le terme « ⟦Titres⟧ » a le sens que lui donne l’article 2.',
    'Alpha et Bêta (ensemble les « ⟦Parties⟧ » et individuellement une « ⟦Partie⟧ »)',
    '« ⟦Jour Ouvré⟧ » : tout jour où les banques sont ouvertes.',
    '⟦Contrôle⟧ s’entend au sens de l’article L. 233-3.',
    '« ⟦Titres⟧ » et « ⟦Actions⟧ » désignent les actions émises.',
    'un droit de préemption (« ⟦DP⟧ »)',
    '“⟦Group⟧” means A and its holdings and “⟦Controlled⟧” shall be construed accordingly.',
    'An “⟦Excluded Person⟧” or “⟦Excluded Entity⟧” is (a) a person or entity that is barred.',
    'The term “⟦Complaints⟧” as used in this Section 10.3 means any report.',
    'As used herein, a “⟦Material Change⟧” to the plan shall mean a change of scope.',
    '“⟦Permit⟧” shall, for the purposes of this Agreement, mean any licence.',
    'the term “⟦Party⟧” shall individually refer to A or B',
    'By “⟦bundling partner⟧” we mean any third party that installs the application.',
    'Par « ⟦Fichiers⟧ », on entend toutes les données remises.',
    'Such company shall be considered a “⟦Major Holder⟧” for purposes of this Agreement.',
    'all duties (all such taxes and charges, “⟦Taxes⟧”) imposed',
    'all duties (taxes and charges collectively “⟦Taxes⟧”) imposed',
    'Alpha Ltd, each individually “a ⟦Party⟧,” and collectively “the ⟦Parties⟧.”',
    'Alpha Ltd (“⟦Client⟧,” which shall include its affiliates)',
    'Alpha GmbH (“⟦plan_b⟧”), hereinafter referred to as “⟦plan_c⟧”',
    '“⟦Permits⟧” all licences and approvals that the law asks for.',
    '“⟦Permits⟧” – any licence that the law asks for.',
    '“⟦Permits⟧”: has the meaning given in clause 7.',
    '⟦Permits⟧: any licence that the law asks for.',
    '1.2 ⟦Change of Control⟧: means the sale of the company.',
    'during any Contract Year (“⟦Contract Year⟧” meaning any period of twelve months)',
    '⟦Filiale⟧ : toute société contrôlée par le Cédant.',
    '« ⟦Filiale⟧ » : désigne une société contrôlée.',
    'la société Alpha (l’« ⟦Acquéreur⟧ »)',
    'Alpha, désignée ci-après individuellement une « ⟦Partie⟧ » et ensemble les « ⟦Parties⟧ »',
    'Alpha SA, dénommée aux présentes « le ⟦Bailleur⟧ »',
    'Il faut entendre par « ⟦Sinistre⟧ » tout dommage.',
    'Les termes « ⟦Site⟧ » et « ⟦Locaux⟧ » ont la signification qui leur est donnée à l’annexe 1.',
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
    ['markdown', '- **⟦Affiliate⟧**: any entity that controls a party'],
    ['markdown', '- **⟦Affiliate⟧:** an entity that controls a party'],
    ['markdown', '* **⟦Affiliate⟧** — each entity under common control'],
    ['markdown', '**⟦Affilié⟧** désigne toute société'],
    ['markdown', '| 1.1 | **⟦Affiliate⟧** | any company that controls a party |'],
    ['markdown', '_⟦Affiliate⟧_ has the meaning given in [Section 4](#s4).'],
    ['latex', '\\textbf{⟦Affiliate⟧} means any entity.'],
    ['latex', '\\emph{⟦Affiliate⟧}: any entity that controls'],
    ['latex', '\\enquote{⟦Affiliate⟧} shall mean any entity'],
    ['latex', "Acme Inc. (the ``⟦Licensor⟧'')"],
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
    'has the meaning given in Section 1.44 (“Net Sales”), and in Article 3(b) (“Costs”)',
    'a le sens donné à l’article 1.44 (« Prix Net »)',
    'the capitalized terms have the meaning ascribed to them',
    'shall be replaced by the word “first”',
    'The “Cross Default” provisions of Section 5 apply.',
    'le mot « vente » figure au contrat',
    'au moyen de ce qui précède, ci-après exposé',
    'This means that the parties agree.',
    'the rules (other than the “Old Rules” then in force)',
    '“We shall see”, he said.',
    'cela signifie que la Société paie',
    'Governing law: the laws of England',
    'Exclusivity: the parties shall not solicit offers',
    'Note: any change that follows is marked',
    'The “Field” shall not include other uses.',
    'information marked or designated as “confidential” by a party',
    'The word “stop” is shown on the “screen” of the device.',
    '1.4 “[***]” means [***].',
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
