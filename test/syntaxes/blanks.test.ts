import { table } from './check';

describe('the grammar of contracts: blanks, notes and redactions', () => {
  describe('a blank still to be filled in', () => {
    table('contract', 'invalid.unfilled.placeholder', [
      'on ⟦[●]⟧ 2026',
      'a price of ⟦[•]⟧ euros',
      'within ⟦[TBD]⟧ days, ⟦[tbc]⟧',
      'signed: ⟦____________⟧ (name)',
      'for ⟦[to be agreed]⟧ and',
      'au prix de ⟦[à compléter]⟧ euros',
      'à ⟦[à définir]⟧, le ⟦[date]⟧',
      'the ⟦[name of the Company]⟧ and ⟦[Insert address]⟧',
      '⟦[   ]⟧ days, ⟦[…]⟧ shares, ⟦[_____]⟧',
      'M. ⟦[nom et prénoms]⟧, né à ⟦[lieu]⟧',
      'dear ⟦{{party}}⟧,',
      'for ⟦[XXX]⟧ units',
    ]);
  });
  describe('what a filing leaves out, and notes between drafters', () => {
    table('contract', 'keyword.other.redaction', ['royalties of ⟦[***]⟧ and ⟦[ * ]⟧ percent']);
    table('contract', 'comment.block.drafting-note', [
      'fifteen days ⟦[NTD: seller to confirm]⟧ after',
      '⟦[Note to draft: check the cap.]⟧',
      'dix jours ⟦[Note de rédaction : à valider]⟧ après',
    ]);
  });
  describe('brackets that hold text', () => {
    table('contract', 'invalid', ['the [Buyer’s] right', 'he [the seller] said', 'see [1] and snake_case']);
  });
});
