import assert from 'node:assert/strict';
import { Contract } from '../../../src/core/contract/contract';
import type { DefinitionElsewhere } from '../../../src/core/contract/definition';
import { ContractReader } from '../../../src/core/contract/reader';
import { Blocks } from '../../../src/core/text/blocks';
import type { Markup } from '../../../src/core/text/markup';
import { unmark } from '../values/check';

function contractOf(text: string, markup: Markup = 'plain', elsewhere: readonly DefinitionElsewhere[] = []): Contract {
  return new Contract(new ContractReader(markup), Blocks.of(text), elsewhere);
}

/** The text of what is marked is used, no more and no less. */
function check(marked: string, markup: Markup = 'plain'): void {
  const { text, spans } = unmark(marked);
  assert.deepEqual(
    contractOf(text, markup)
      .uses()
      .map(({ start, end }) => `${start} ${text.slice(start, end)}`),
    spans.map(([start, end]) => `${start} ${text.slice(start, end)}`),
  );
}

describe('uses of defined names', () => {
  for (const marked of [
    '“Affiliate” means a company. Each ⟦Affiliate⟧ and its ⟦Affiliates⟧.',
    '“Affiliates” means companies. Each ⟦Affiliate⟧.',
    '(the “Licensor”) The ⟦Licensor⟧’s rights and ⟦LICENSOR⟧ alone.',
    '(the “Party”) (the “Parties”) Each ⟦Party⟧ tells the ⟦Parties⟧.',
    '(the “Change of Control”) Any ⟦Change of Control⟧ and all ⟦Changes of Control⟧.',
    '(the “Effective Date”) The effective date of another deal.',
    '(the “disclosing party”) The ⟦disclosing party⟧ tells. ⟦Disclosing Party⟧ obligations.',
    '(the “Exclusive Distributor”) The ⟦Exclusive Distributor⟧ and an exclusive one.',
    '(the “Product”) (the “Product Line”) The ⟦Product Line⟧ has one ⟦Product⟧.',
    '(“Reed’s”) ⟦Reed’s⟧ pays, and ⟦REED’S⟧ sells.',
    '(the “Licensee”) The ⟦Licensee⟧ has the license, and ⟦Licensees⟧ pay.',
    '(the “Know-How”) All ⟦Know-How⟧, ⟦Know How⟧ and ⟦Knowhow⟧.',
    '(the “Sublicensee”) Each ⟦Sublicensee⟧ and ⟦Sub-Licensee⟧.',
    'information technology (“IT”) It is so that ⟦IT⟧ works.',
    'a right of first refusal (“RoFR”) The ⟦RoFR⟧ and two ⟦RoFRs⟧.',
    '(the “AGREEMENT”) This ⟦Agreement⟧ and no agreement.',
    '“Term” means five years. The ⟦Term⟧\nends. Terminate.',
    '(the “C++”) A ⟦C++⟧ is no C.',
    '(the “A*B”) An ⟦A*B⟧ is no AB and no A B.',
    '(“Acme, Inc.”) ⟦Acme, Inc⟧ and ⟦Acme Inc⟧. sell.',
    '“Affiliate(s)” means a company. Each ⟦Affiliate⟧ and all ⟦Affiliates⟧.',
    '“Wide Area Network (WAN)” means wires. The ⟦Wide Area Network⟧ or ⟦WAN⟧.',
    '(the “R&D”) ⟦R&D⟧ is no R, D.',
    'Alpha (ci-après le « Cédant ») Le ⟦Cédant⟧ et les autres ⟦Cédants⟧.',
    'Les jours (ci-après les « Jours Ouvrés ») Un ⟦Jour Ouvré⟧.',
    '« Droit d’Option » désigne un droit. Le ⟦Droit d’Option⟧ et les ⟦Droits d’Option⟧.',
    '“Notice” means a letter. ⟦Notices⟧',
    '“Affiliate” means an ⟦Affiliate⟧ of a company.',
    'No definition. Affiliate.',
  ])
    it(marked, () => check(marked));

  it('are found behind markup, and not in code', () => {
    check('(the **Licensor**) The **⟦Licensor⟧** and its _⟦Licensors⟧_; `Licensor`.', 'markdown');
    check('(the \\textbf{Licensor}) The \\emph{⟦Licensor⟧}. % Licensor', 'latex');
  });

  it('mean the last definition before them, and one that tells rather than one that refers', () => {
    const text =
      '“Fee” has the meaning set forth in Section 2. The Fee is due.\n\n2. One dollar (the “Fee”). The Fee.\n\nANNEX\n\n“Fee” means two dollars. The Fee.';
    const contract = contractOf(text);
    assert.deepEqual(
      contract.uses().map(({ definition }) => definition?.index),
      [1, 1, 2],
    );
    const [first, second] = contract.definitions();
    assert.ok(first && second);
    assert.deepEqual(contract.usesOf(first), contract.usesOf(second));
    assert.equal(contract.usesOf(second).length, 2);
  });

  it('in small letters are told apart', () => {
    const text = '“Effective Date” means today. On the effective date and the Effective Date.';
    assert.deepEqual(
      contractOf(text)
        .uncapitalised()
        .map(({ start, end }) => text.slice(start, end)),
      ['effective date'],
    );
  });

  it('may mean a definition of another document, unless there is one here', () => {
    const elsewhere = ['Affiliate', 'Fee'].map((name) => ({
      name,
      document: 'definitions.md',
      start: 1,
      end: 1 + name.length,
      sentence: `“${name}” means something.`,
    }));
    const contract = contractOf('“Fee” means a sum. The Fee of an Affiliate.', 'plain', elsewhere);
    assert.deepEqual(
      contract.uses().map((use) => [use.name, use.definition?.index, use.elsewhere?.document]),
      [
        ['Fee', 0, undefined],
        ['Affiliate', undefined, 'definitions.md'],
      ],
    );
  });
});

describe('definitions of a document', () => {
  const text =
    'Intro.\n\n1.1 “Affiliate” has the meaning set forth in Section 4.2. More.\n\n4.2 Affiliates. Acme (an “Affiliate”) is one.';
  const contract = contractOf(text);

  for (const [what, text, whole] of [
    [
      'letters',
      '“Affiliate” means a company that:\n\n(a) controls a party; or\n\n(b) is controlled by it.\n\nEach Affiliate pays.',
      '“Affiliate” means a company that:\n\n(a) controls a party; or\n\n(b) is controlled by it.',
    ],
    [
      'letters within Roman numbers',
      '“Tax” means each of:\n\n(i) a duty, that is\n\n(a) a toll; or\n\n(ii) a levy.\n\nThe Tax is due.',
      '“Tax” means each of:\n\n(i) a duty, that is\n\n(a) a toll; or\n\n(ii) a levy.',
    ],
    [
      'figures',
      '« Affilié » désigne :\n\n1. toute filiale ;\n\n2. toute société sœur.\n\nChaque Affilié paie.',
      '« Affilié » désigne :\n\n1. toute filiale ;\n\n2. toute société sœur.',
    ],
    [
      'dashes',
      '« Frais » désigne :\n\n– le transport ;\n\n– la douane.\n\nLes Frais sont dus.',
      '« Frais » désigne :\n\n– le transport ;\n\n– la douane.',
    ],
    [
      'letters, and not with the section behind them',
      '“Plant” means:\n\n(a) the works; and\n\n(b) the land.\n\n2. Delivery to the Plant.',
      '“Plant” means:\n\n(a) the works; and\n\n(b) the land.',
    ],
    ['nothing', '“Plant” means the works.\n\n(a) The Plant is old.', '“Plant” means the works.'],
    ['nothing, at the end of the text', '“Plant” means:', '“Plant” means:'],
  ] as const) {
    it(`go on over a list of ${what}`, () => {
      const [first] = contractOf(text).definitions();
      assert.equal(text.slice(first!.sentence.start, first!.sentence.end), whole);
    });
  }

  it('have a sentence of their own behind one that ends with the letter of a part', () => {
    const text =
      '“Capacity” means the capacity described in Schedule A.\n“Spend” means what Mr. A. Smith spends.\n« Frais » désigne ceux de l’Annexe B.\n“Term” means a year.';
    const sentences = contractOf(text)
      .definitions()
      .map(({ sentence }) => text.slice(sentence.start, sentence.end));
    assert.deepEqual(sentences, text.split('\n'));
  });

  it('have their sentence and their block', () => {
    const [first] = contract.definitions();
    assert.ok(first);
    assert.equal(text.slice(first.start, first.end), 'Affiliate');
    assert.equal(
      text.slice(first.sentence.start, first.sentence.end),
      '1.1 “Affiliate” has the meaning set forth in Section 4.2.',
    );
    assert.ok(first.block.start <= first.sentence.start && first.sentence.end <= first.block.end);
  });

  it('are found by offset', () => {
    for (const definition of contract.definitions())
      for (const offset of [definition.start, definition.start + 1, definition.end])
        assert.equal(contract.definitionAt(offset), definition);
    assert.equal(contract.definitionAt(0), undefined);
    assert.equal(contract.definitionAt(text.length), undefined);
  });

  it('tell where they refer to', () => {
    const [first, second] = contract.definitions();
    assert.ok(first && second);
    const target = contract.referenceOf(first)?.target;
    assert.equal(target && text.slice(target.start, target.end), '4.2');
    assert.equal(contract.referenceOf(second), undefined);
  });
});

describe('the layer of defined names', () => {
  it('is the same object while the names are the same, and another when they are not', () => {
    const reader = new ContractReader('plain');
    const text = 'One.\n\n“Affiliate” means a company.\n\n“Fee” means a sum.\n\n“Fee” means two sums.';
    const blocks = Blocks.of(text);
    const { layer } = new Contract(reader, blocks, []);
    const inside = blocks.edit({ start: text.indexOf('company'), end: text.indexOf('company'), text: 'big ' });
    assert.equal(new Contract(reader, inside, []).layer, layer);
    const twice = blocks.edit({ start: text.lastIndexOf('“Fee”'), end: text.length, text: 'Nothing.' });
    assert.equal(new Contract(reader, twice, []).layer, layer);
    const renamed = blocks.edit({ start: text.indexOf('Affiliate'), end: text.indexOf('Affiliate'), text: 'New ' });
    assert.notEqual(new Contract(reader, renamed, []).layer, layer);
    assert.deepEqual(new Contract(reader, renamed, []).layer.names, ['Fee', 'New Affiliate']);
  });

  it('groups names that differ in number alone, and names the terms', () => {
    const { layer } = contractOf('(the “Parties”) (the “Party”) (the “party”) (the “Fee”) (the “C”) (the “C++”)');
    assert.deepEqual(
      layer.groups.map((group, n) => `${layer.slugOf(layer.names[n] ?? '')} ${layer.names[group] ?? ''}`),
      ['c C', 'c-2 C++', 'fee Fee', 'parties Parties', 'party Parties', 'party-2 Parties'],
    );
  });
});
