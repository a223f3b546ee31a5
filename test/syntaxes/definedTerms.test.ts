import { table } from './check';

describe('the grammar of contracts: defined terms and quotations', () => {
  describe('a defined term', () => {
    table('contract', 'entity.name.type.defined-term', [
      '“⟦Affiliate⟧” means any entity',
      '(the “⟦Licensor⟧”), and',
      'each a “⟦Party⟧” and together the “⟦Parties⟧”.',
      '« ⟦Affilié⟧ » désigne toute société',
      '(ci-après « ⟦le Cédant⟧ »)',
      '«\u00a0⟦Date de Réalisation⟧\u00a0» a le sens',
      '"⟦Affiliate⟧" means any entity',
      '(the "⟦Licensor⟧" or the "⟦Company⟧")',
      '‘⟦Completion⟧’ has the meaning given',
      '“⟦intellectual property⟧” means patents',
      '« ⟦savoir-faire⟧ » désigne',
      'the “⟦Knowledge Transfer Period⟧” and “⟦R&D Plan⟧”',
      '"⟦Net Sales⟧", with respect to a Product, means',
      '« ⟦Parties liées⟧ » s’entend de',
    ]);
  });
  describe('no defined term', () => {
    table('contract', 'entity.name.type.defined-term', [
      'He said “We shall never sell the company.” and left',
      'a so-called "standstill" of sorts',
      'the “as is” condition',
      '« selon la formule consacrée »',
      'the buyer’s shares and the seller’s',
    ]);
  });
  describe('the quotation as a whole', () => {
    table('contract', 'string.quoted.double', [
      'the ⟦“Affiliate”⟧ and',
      'the ⟦« Affilié »⟧ et',
      'sold ⟦“as is”⟧ today',
      'the ⟦"standstill"⟧ of sorts',
      'dite ⟦« de bonne foi »⟧ ici',
      'a 5" pipe and a 6" pipe, unharmed',
      'an unclosed “quote ends nowhere',
    ]);
    table('contract', 'punctuation.definition.string', ['the ⟦“⟧Affiliate⟦”⟧ and', 'the ⟦« ⟧Affilié⟦ »⟧ et']);
  });
});
