import { table } from './check';

describe('the grammar of contracts: headings and numbers', () => {
  describe('a heading', () => {
    table('contract', 'markup.heading', [
      '⟦ARTICLE IV – TERM⟧',
      '⟦Article 1er – Objet du contrat⟧',
      '⟦SCHEDULE A⟧',
      '⟦Annexe 2 : Tarifs⟧',
      '⟦1. Definitions⟧',
      '⟦12.  Droit de préemption⟧',
      '⟦4.2 Delivery and risk⟧',
      '⟦CONFIDENTIALITY⟧',
      '⟦ENTRE LES SOUSSIGNÉS :⟧',
      '⟦Section 3. Price.⟧',
      '⟦IV. RESPONSABILITÉ⟧',
      '⟦CONTRAT DE FOURNITURE DE SERVICES⟧',
    ]);
  });
  describe('the title that runs into its clause', () => {
    table('contract', 'entity.name.section.title', [
      '4.2 ⟦Delivery⟧. The Supplier shall deliver',
      '7. ⟦Limitation of Liability⟧. Neither party',
      '5.1 ⟦Prix⟧. Le Client paie',
    ]);
  });
  describe('the number of a clause and of its items', () => {
    table('contract', 'entity.name.section.number', [
      '⟦4.2⟧ The Supplier shall deliver the goods.',
      '⟦Article 3⟧ – Prix',
      '⟦10.⟧ The parties shall meet once a month.',
    ]);
    table('contract', 'keyword.other.enumerator', [
      '  ⟦(a)⟧ the price; and',
      '⟦(iv)⟧ les frais ;',
      '   ⟦b)⟧ the costs',
      'as (a) said in the text',
    ]);
  });
  describe('formulas of recitals', () => {
    table('contract', 'keyword.other.recital', [
      '⟦WHEREAS⟧ the Supplier owns a data centre;',
      '⟦NOW, THEREFORE⟧, the parties agree',
      '⟦IL A ÉTÉ CONVENU CE QUI SUIT⟧ :',
      '⟦ATTENDU QUE⟧ le Fournisseur',
    ]);
  });
  describe('a wrapped line of prose', () => {
    table('contract', 'markup.heading', [
      'Section 4 applies to every order that the Customer places',
      'Article 3 and Article 4 shall survive.',
      '4.2 The Supplier shall deliver.',
      '2026 is the first year of the term, and the last day on which',
      'A.',
    ]);
  });
});
