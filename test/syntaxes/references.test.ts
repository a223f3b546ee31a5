import { table } from './check';

describe('the grammar of contracts: references', () => {
  describe('a section, article or annex by its number', () => {
    table('contract', 'meta.reference', [
      'as set out in ⟦Section 4.2(a)⟧ above',
      'under ⟦Article IV⟧ of this Agreement',
      'the ⟦articles 3 à 5⟧ du contrat',
      'pursuant to ⟦Sections 2.1, 2.3 and 5(b)(ii)⟧, the Buyer',
      'see ⟦Clauses 7 to 9⟧.',
      'conformément à l’⟦article 1.1 bis⟧ ci-dessus',
      'conformément à l’⟦article 1er⟧',
      'l’⟦article premier⟧ du présent contrat',
      'aux termes de l’⟦article L. 233-3⟧ du Code de commerce',
      'visé à l’⟦art. 1843-4⟧ du Code civil',
      'à l’⟦alinéa 2⟧ et au ⟦paragraphe (b)⟧',
      '⟦§ 3⟧ and ⟦§§ 4.1–4.3⟧ apply',
      'set forth in ⟦Exhibit B-2⟧ and ⟦Schedule 1⟧',
      'figurant en ⟦Annexe A⟧ et en ⟦annexe 2⟧',
      'the ⟦paragraph (a)⟧ exception, ⟦clause 12.3⟧',
      'in ⟦ARTICLE VII⟧ and ⟦SECTION 9.1⟧ hereof',
      'la ⟦section IV⟧ du titre',
      'au ⟦Titre II⟧, ⟦Chapitre IV⟧',
      'with a fixed space: ⟦Section\u00a04.2⟧',
      'the ⟦sub-clause 3.2⟧ and la ⟦sous-section 1.4⟧',
    ]);
  });
  describe('the noun and the number of a reference', () => {
    table('contract', 'constant.numeric.reference', [
      'under Section ⟦4.2(a)⟧ and',
      'aux articles ⟦3 à 5⟧ du',
      '§ ⟦3⟧ and',
    ]);
    table('contract', 'keyword.other.reference', [
      'under ⟦Section⟧ 4.2(a) and',
      'aux ⟦articles⟧ 3 à 5 du',
      '⟦§⟧ 3 and',
    ]);
  });
  describe('what only looks like a reference', () => {
    table('contract', 'meta.reference', [
      'the article I read yesterday',
      'a section of the market, part of the price',
      'section (see below) of the plan',
      'the intersection 4 of the road',
      'that article 27 % of readers liked',
      'an article à lire',
    ]);
  });
});
