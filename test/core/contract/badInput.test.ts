import assert from 'node:assert/strict';
import { Annotator, Lexicon } from '../../../src/core/index';
import { Contract } from '../../../src/core/contract/contract';
import { ContractReader } from '../../../src/core/contract/reader';
import { Blocks } from '../../../src/core/text/blocks';
import type { Markup } from '../../../src/core/text/markup';

function contractOf(text: string, markup: Markup = 'plain'): Contract {
  return new Contract(new ContractReader(markup), Blocks.of(text), []);
}

/** Reads everything that a contract tells. */
function readAll(contract: Contract): void {
  contract.definitions();
  contract.uses();
  contract.references();
  contract.outline();
}

/** Word comparisons of the second layer in so many definitions, all of which begin alike, each used twice. */
function stepsFor(definitions: number): number {
  const text = Array.from(
    { length: definitions },
    (_, n) => `“Term No ${n}” means Term No ${n + 1} and Term No ${n + 2}.\n\n`,
  ).join('');
  const contract = contractOf(text);
  assert.equal(contract.definitions().length, definitions);
  assert.equal(contract.uses().length, 2 * definitions - 3);
  return contract.layer.steps;
}

describe('a contract of bad input', () => {
  it('may have 5,000 definitions, at the cost of five times 1,000', () => {
    const [few, many] = [stepsFor(1000), stepsFor(5000)];
    assert.ok(many <= 5.1 * few, `${few} and ${many} steps`);
  });

  it('may have 5,000 names that differ in their signs alone', () => {
    const contract = contractOf(
      Array.from({ length: 5000 }, (_, n) => `(the “A${'+'.repeat(n % 90)}${n}”) A. `).join(''),
    );
    readAll(contract);
    assert.ok(contract.layer.steps < 200_000, `${contract.layer.steps} steps`);
  });

  it('may define in circles, and a name by itself', () => {
    const text =
      '“Alpha” has the meaning of Beta.\n\n“Beta” means Alpha.\n\n“Gamma” means Gamma.\n\n“Delta” has the meaning of Delta.';
    const contract = contractOf(text);
    const pairs = contract.uses().map(({ name, definition }) => [name, definition?.name]);
    assert.deepEqual(pairs, [
      ['Beta', 'Beta'],
      ['Alpha', 'Alpha'],
      ['Gamma', 'Gamma'],
      ['Delta', 'Delta'],
    ]);
    for (const definition of contract.definitions()) assert.equal(contract.usesOf(definition).length, 1);
  });

  it('may have names made of the signs of regular expressions', () => {
    const text =
      '(the “A.*B”) (the “(C|D)+”) (the “E[0-9]$”) (the “^F\\d{2}”) A.*B, (C|D)+, E[0-9]$ and ^F\\d{2}, not AxxB or CD or E5.';
    const contract = contractOf(text);
    assert.deepEqual(
      contract.definitions().map(({ name }) => name),
      ['A.*B', '(C|D)+', 'E[0-9]$', '^F\\d{2}'],
    );
    assert.deepEqual(
      contract.uses().map(({ start, end }) => text.slice(start, end)),
      ['A.*B', '(C|D)+', 'E[0-9]$', '^F\\d{2}'],
    );
  });

  it('may be empty, or nothing but signs', () => {
    for (const text of [
      '',
      '\n',
      '“”',
      '(“”)',
      '“ ” means',
      '()',
      '«»',
      "''",
      '****',
      '# ',
      '§',
      'Section',
      '\\section{',
      '\\ref{',
      '|||',
      '\ud800',
      '\u0000',
    ])
      for (const markup of ['plain', 'markdown', 'latex'] as const) readAll(contractOf(text, markup));
  });

  it('may have a quote that opens anew to the end of 10 MB', function () {
    this.timeout(120_000);
    const contract = contractOf('“Affiliate means '.repeat(10_000_000 / 17));
    assert.deepEqual(contract.definitions(), []);
    assert.deepEqual(contract.uses(), []);
  });

  it('may have one quote that never closes in 10 MB of paragraphs', function () {
    this.timeout(120_000);
    const paragraph = 'The Supplier delivers the pumps within thirty days of each order.\n\n';
    const contract = contractOf(`(the “Supplier, ${paragraph.repeat(10_000_000 / paragraph.length)}`);
    readAll(contract);
    assert.deepEqual(contract.definitions(), []);
  });

  it('may have 5,000 definitions and lists under each, checked at a cost that grows with the text', function () {
    this.timeout(120_000);
    const cost = (definitions: number): number => {
      const text = Array.from(
        { length: definitions },
        (_, n) =>
          `“Term No ${n}” means:\n\n(a) Term No ${n + 1}; or\n\n(b) what Section 9.${n} says of [●] (if any.\n\n`,
      ).join('');
      const annotations = new Annotator(Lexicon.compile([]), { markup: 'plain' }).annotate(Blocks.of(text));
      const before = process.cpuUsage();
      assert.ok(annotations.findings().length >= definitions);
      return process.cpuUsage(before).user / 1000;
    };
    cost(200);
    const [few, many] = [cost(1000), cost(5000)];
    assert.ok(many < 12 * few + 300, `${few} and ${many} ms`);
  });

  for (const [what, piece, markup] of [
    ['straight quotes that never close', 'a "b c ', 'plain'],
    ['brackets that never close', '(the ', 'plain'],
    ['emphasis that never closes', '**Affiliate ', 'markdown'],
    ['commands that never close', '\\textbf{Affiliate ', 'latex'],
    ['names without an end', 'Affiliate Company ', 'plain'],
    ['references without an end', 'Section 1.1.1(a)(b) and ', 'plain'],
    ['definitions without an end', '(the “Affiliate”) ', 'plain'],
    ['headings without an end', '1.1 Term. ', 'plain'],
  ] as const) {
    it(`may have ${what}, at a cost that grows with the text`, function () {
      this.timeout(120_000);
      const cost = (length: number): number => {
        const contract = contractOf(piece.repeat(length / piece.length), markup);
        const before = process.cpuUsage();
        readAll(contract);
        return process.cpuUsage(before).user / 1000;
      };
      cost(20_000);
      const [small, large] = [cost(50_000), cost(200_000)];
      assert.ok(large < 10 * small + 200, `${small} ms for 50 kB, ${large} ms for 200 kB`);
    });
  }
});
