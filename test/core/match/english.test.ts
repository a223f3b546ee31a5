import { describe } from 'mocha';
import { check } from './check';

describe('plural and singular in English', () => {
  check(
    'en',
    `
    the ⟦right of first refusal⟧ of the Company → rofr exact
    the ⟦Right of First Refusal⟧ of the Company → rofr exact
    THE ⟦RIGHT OF FIRST REFUSAL⟧ OF THE COMPANY → rofr exact
    all ⟦rights of first refusal⟧ granted here → rofr variant
    the ⟦rights of first refusals⟧ of both → rofr variant
    a ⟦board observer⟧ and two ⟦board observers⟧ → board-observer exact; board-observer variant
    ⟦boards observers⟧ of the group → board-observer variant
    every ⟦change of control⟧ and all ⟦changes of control⟧ → change-of-control exact; change-of-control variant
    all ⟦exclusive licences⟧ of the Licensor → exclusive-licence variant
    an ⟦exclusive license⟧ and ⟦exclusive licenses⟧ → exclusive-licence variant; exclusive-licence variant
    its ⟦derivative works⟧ → derived-work variant
    the ⟦merger parties⟧ and each ⟦merger party⟧ → party-to-merger variant; party-to-merger exact
    two ⟦price indices⟧ and three ⟦price indexes⟧ → index variant; index variant
    their ⟦legal advisers⟧ and our ⟦legal advisor⟧ → adviser variant; adviser variant
    ⟦most favored nation⟧ treatment → mfn variant
    ⟦most favoured nations⟧ → mfn variant
    the ⟦public benefit corporations⟧ of Delaware → pbc variant
    ⟦third-party beneficiaries⟧ → third-party-rights variant
    ⟦good leavers⟧ keep their shares → good-leaver variant
    the ⟦managing partners⟧ → manager variant
    ⟦trademark licences⟧ → licensed-mark variant
    the ⟦board seats⟧ → seat variant
    its ⟦warranty claims⟧ → warranty variant
    no ⟦indemnifications⟧ → indemnity variant
    the ⟦break-up fees⟧ → break-fee variant
    the rights of refusal of the Company
    the right of the first refusal
    the first right of refusal
    upright of first refusal
    `,
  );
});

describe('possessives in English', () => {
  check(
    'en',
    `
    the Company’s ⟦right of first refusal⟧ → rofr exact
    the Company's ⟦right of first refusal⟧ → rofr exact
    the ⟦board observer⟧’s badge → board-observer exact
    the ⟦board observers⟧’ badges → board-observer variant
    a ⟦shareholders’ agreement⟧ → shareholders exact
    a ⟦shareholders' agreement⟧ → shareholders exact
    a ⟦shareholders agreement⟧ → shareholders exact
    a ⟦shareholders‘ agreement⟧ → shareholders exact
    a ⟦shareholders\` agreement⟧ → shareholders exact
    a ⟦shareholder’s agreement⟧ → shareholders variant
    a ⟦shareholder agreement⟧ → shareholders variant
    all ⟦shareholders’ agreements⟧ → shareholders variant
    the ⟦Purchaser’s right to acquire⟧ → acquisition-right exact
    the ⟦purchasers’ rights to acquire⟧ → acquisition-right variant
    the ⟦PBC⟧’s charter → pbc exact
    an ⟦MFN⟧’s effect → mfn exact
    `,
  );
});

describe('hyphens and compounds in English', () => {
  check(
    'en',
    `
    the ⟦first refusal right⟧ → rofr variant
    the ⟦first-refusal right⟧ → rofr variant
    its ⟦first-refusal rights⟧ → rofr variant
    the ⟦first\u2011refusal right⟧ → rofr variant
    the ⟦first–refusal right⟧ → rofr variant
    a ⟦right-of-first-refusal⟧ → rofr exact
    ⟦rights-of-first-refusal⟧ → rofr variant
    the ⟦non-compete⟧ → non-compete exact
    the ⟦non compete⟧ → non-compete exact
    the ⟦noncompete⟧ → non-compete variant
    all ⟦non-competes⟧ → non-compete variant
    all ⟦noncompetes⟧ → non-compete variant
    a ⟦NONCOMPETE⟧ → non-compete variant
    the ⟦non\u2010compete⟧ → non-compete exact
    a ⟦nonsolicitation covenant⟧ → non-solicit variant
    the ⟦non solicitation covenants⟧ → non-solicit variant
    a ⟦breakup fee⟧ → break-fee variant
    a ⟦break up fee⟧ → break-fee exact
    the ⟦buyout clause⟧ → buy-out variant
    the ⟦buy out clauses⟧ → buy-out variant
    a ⟦lockup agreement⟧ → lock-up variant
    two ⟦lock-ups⟧, ⟦lock ups⟧ and ⟦lockups⟧ → lock-up variant; lock-up variant; lock-up variant
    a ⟦lock-up⟧ and a ⟦lockup⟧ → lock-up exact; lock-up variant
    two ⟦tag-alongs⟧ and a ⟦tag-along⟧ → tag variant; tag exact
    two lock-upes and lock ins
    our ⟦knowhow⟧ → knowledge variant
    our ⟦know how⟧ → knowledge exact
    a ⟦preemption right⟧ → pre-emption variant
    a ⟦pre-emption right⟧ → pre-emption exact
    the ⟦pre emption rights⟧ → pre-emption variant
    the ⟦drag along right⟧ → drag exact
    the ⟦dragalong right⟧ → drag variant
    a ⟦tag-along right⟧ → tag exact
    an ⟦earnout payment⟧ → pay variant
    a ⟦take or pay commitment⟧ → take-or-pay exact
    a ⟦take-or-pay-commitment⟧ → take-or-pay exact
    a ⟦sublicensable⟧ right → sublicence exact
    a ⟦sub-licensable⟧ right → sublicence variant
    a ⟦sub licensable⟧ right → sublicence variant
    a ⟦sublicenceable⟧ right → sublicence fuzzy 1
    the ⟦sub-licensing⟧ of it → sublicence variant
    the ⟦completion date⟧ → closing-date variant
    the ⟦date of completion⟧ → closing-date exact
    a ⟦conversion notice⟧ → conversion-notice variant
    on a ⟦fully diluted basis⟧ → fully-diluted exact
    a ⟦third party beneficiary⟧ → third-party-rights exact
    do not compete with us
    `,
  );
});

describe('verbs in English', () => {
  check(
    'en',
    `
    the Licensee may ⟦assign⟧ this → assign pattern
    it ⟦assigns⟧ its shares → assign pattern
    it has ⟦assigned⟧ them → assign pattern
    by ⟦assigning⟧ the lease → assign pattern
    ⟦Assigned⟧ on the date → assign pattern
    the assignment of it
    the assignor and the assignee
    it shall not ⟦assign⟧ this → assign-not pattern
    it may not ⟦assign⟧ this → assign-not pattern
    it shall not, without consent, ⟦assign⟧ this → assign-not pattern
    it ⟦terminates for convenience⟧ → terminate pattern
    it ⟦terminated for convenience⟧ → terminate pattern
    by ⟦terminating in whole for convenience⟧ → terminate pattern
    it ⟦holds⟧ some 27% → stake pattern
    it ⟦held⟧ 27% → stake pattern
    ⟦holding⟧ 27 per cent → stake pattern
    a ⟦deed of transfer⟧ shall not be assignable → assign exact
    `,
  );
});
