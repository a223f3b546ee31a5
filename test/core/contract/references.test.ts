import assert from 'node:assert/strict';
import { Contract } from '../../../src/core/contract/contract';
import { ContractReader } from '../../../src/core/contract/reader';
import { Blocks } from '../../../src/core/text/blocks';
import type { Markup } from '../../../src/core/text/markup';

function contractOf(text: string, markup: Markup = 'plain'): Contract {
  return new Contract(new ContractReader(markup), Blocks.of(text), []);
}

/** References as `text number → text of the target`. */
function referred(text: string, markup?: Markup): readonly string[] {
  return contractOf(text, markup)
    .references()
    .map(({ start, end, number, target, scope }) => {
      const to = target ? text.slice(target.start, target.end) : scope === 'other' ? 'elsewhere' : 'nowhere';
      return `${text.slice(start, end)} ${number} → ${to}`;
    });
}

/** The outline as `level number title`, indented by nothing. */
function outlined(text: string, markup?: Markup): readonly string[] {
  return contractOf(text, markup)
    .outline()
    .map(({ level, number, title }) => `${level} ${number} ${text.slice(title.start, title.end)}`.trim());
}

describe('references', () => {
  for (const [sentence, parts, ...expected] of [
    ['See Section 4.2(a).', '4.2 Term. Yes.', 'Section 4.2(a) 4.2(a) → 4.2'],
    ['See Article IV hereof.', 'ARTICLE IV\nTERM', 'Article IV 4 → ARTICLE IV'],
    ['See Article 4 hereof.', 'Article Four. Term', 'Article 4 4 → Article Four'],
    ['See Section 4.2.1 below.', '4.2.1 deliver the goods; and', 'Section 4.2.1 4.2.1 → 4.2.1'],
    ['See § 3.', '§ 3 Haftung', '§ 3 3 → § 3'],
    ['See clause 7.', '7. Fees. Yes.', 'clause 7 7 → 7'],
    ['See clause 7.', '7 FEES AND TAXES', 'clause 7 7 → 7'],
    ['See clause 7.', 'No such clause.', 'clause 7 7 → nowhere'],
    ['Voir l’article 1.1 bis.', 'Article 1.1 bis – Objet', 'article 1.1 bis 1.1 bis → Article 1.1 bis'],
    ['Voir l’article premier.', 'Article 1er : Objet', 'article premier 1 → Article 1er'],
    ['See Schedule A.', 'SCHEDULE A\nPrices', 'Schedule A A → SCHEDULE A'],
    ['See Exhibit B-2.', 'Exhibit B-2: Prices', 'Exhibit B-2 B-2 → Exhibit B-2'],
    ['Voir l’annexe 2.', 'ANNEXE 2 – Prix', 'annexe 2 2 → ANNEXE 2'],
    ['See Sections 4.1 and 4.2.', '4.1 Term. Yes.', 'Sections 4.1 4.1 → 4.1', '4.2 4.2 → nowhere'],
    ['See Paragraph XVIII.', 'XVIII. TRANSFER OF INTEREST. No.', 'Paragraph XVIII 18 → XVIII'],
    ['See Section 4.2.', 'ARTICLE 4 LAWS Section 4.2 Term. The term is one year.', 'Section 4.2 4.2 → Section 4.2'],
    ['See Section 2.01.', '2.1 Term. Yes.', 'Section 2.01 2.1 → 2.1'],
    ['under Section 365(n) of the Code', '365. Days. No.', 'Section 365(n) 365(n) → elsewhere'],
    ['under 42 U.S.C. § 960', '960. Days.', '§ 960 960 → elsewhere'],
    ['under Section 4.2 of the Lease', '4.2 Term. Yes.', 'Section 4.2 4.2 → elsewhere'],
    ['under Section 4.2 of this Agreement', '4.2 Term. Yes.', 'Section 4.2 4.2 → 4.2'],
    ['à l’article 4.2 du présent contrat', '4.2 Durée. Un an.', 'article 4.2 4.2 → 4.2'],
    ['selon l’article 1128 du Code civil', '4.2 Durée.', 'article 1128 1128 → elsewhere'],
    ['Each section has a schedule.', '4.2 Term. Yes.'],
    ['In part 4 days are meant.', '4. Days. Yes.'],
  ] as const)
    it(`${sentence} ${parts}`, () => assert.deepEqual(referred(`${sentence}\n\n${parts}`), expected));

  it('lead to headings of Markdown and of LaTeX', () => {
    assert.deepEqual(referred('See Section 2 and Article 3.\n\n## 2. Term\n\n## Article 3 Fees', 'markdown'), [
      'Section 2 2 → 2',
      'Article 3 3 → Article 3',
    ]);
    assert.deepEqual(
      referred(
        'See \\ref{fees}, Section 2.1 and \\ref{none}.\n\n\\section{Term}\n\n\\section{Fees}\\label{fees}\n\n\\subsection{Taxes}',
        'latex',
      ),
      ['\\ref{fees} fees → \\label{fees}', 'Section 2.1 2.1 → \\subsection{Taxes}', '\\ref{none} none → nowhere'],
    );
  });
});

describe('the outline', () => {
  it('has articles, sections and annexes, each with its title', () => {
    assert.deepEqual(
      outlined(
        'SUPPLY AGREEMENT\n\nARTICLE I\nDEFINITIONS\n\n1.1 Affiliates. Any company.\n\n1.1.1 of which some\n\nARTICLE II – TERM\n\nSection 2.1 Start. Now.\n\nExhibit A: Prices\n\n1. Goods. Many.',
      ),
      [
        '1  SUPPLY AGREEMENT',
        '1 1 DEFINITIONS',
        '3 1.1 Affiliates',
        '4 1.1.1 of which some',
        '1 2 TERM',
        '3 2.1 Start',
        '1 A Prices',
        '2 1 Goods',
      ],
    );
  });

  it('puts numbered clauses under the heading of Markdown that they follow', () => {
    assert.deepEqual(
      outlined('# Deal\n\n## Terms\n\n1. Price. Ten.\n\n1.1 Tax. None.\n\n## 2 Law ##\n\nFrench.', 'markdown'),
      ['1  Deal', '2  Terms', '4 1 Price', '5 1.1 Tax', '2 2 Law'],
    );
  });

  it('numbers the sections of LaTeX as they are printed', () => {
    assert.deepEqual(
      outlined(
        '\\section{One}\n\n\\subsection{Two}\n\n\\section*{Three}\n\n\\section{Four}\n\n\\subsection{Five}',
        'latex',
      ),
      ['2 1 One', '3 1.1 Two', '2  Three', '2 2 Four', '3 2.1 Five'],
    );
  });

  it('leaves out the table of contents', () => {
    assert.deepEqual(outlined('1. Term ............ 4\n\n2. Fees            12\n\n1. Term. One year.'), ['2 1 Term']);
  });

  it('gives each part the stretch up to the next one of its level', () => {
    const text = 'ARTICLE 1 Term\n\n1.1 Start. Now.\n\nARTICLE 2 Fees\n\nNone.';
    assert.deepEqual(
      contractOf(text)
        .outline()
        .map(({ start, end }) => text.slice(start, end)),
      [text.slice(0, text.indexOf('ARTICLE 2')), '1.1 Start. Now.\n\n', text.slice(text.indexOf('ARTICLE 2'))],
    );
  });
});
