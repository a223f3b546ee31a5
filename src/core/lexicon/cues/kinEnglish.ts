import type { KinList } from './kinList';

/** What English puts around figures and parties. */
export const ENGLISH_KIN: KinList = {
  words: {
    start: 'since after following effective onwards onward',
    from: 'from',
    against: 'against versus vs compared instead rather',
    earlier: 'previously formerly earlier before hitherto originally initially prior',
    report: 'dated published',
    each: 'each either every both neither all',
    favour: 'favour favor benefit',
    paper:
      'section article schedule exhibit annex appendix clause paragraph chapter provision provisions agreement contract deal lease charter statutes bylaws articles memo report note press ' +
      'part table figure act code law there here what much most many more several',
    owner:
      'premium discount revenue revenues sales turnover profit profits loss losses debt debts growth margin margins tax taxes inflation interest earnings income dividend ' +
      'fine fines budget headcount staff savings deficit surplus output gdp population damages bonus salary rent penalty',
    measure:
      'amount amounts sum total totals share shares portion part slice level figure rate price value worth cap ceiling limit maximum minimum threshold equivalent holding ' +
      'deal contract order agreement package commitment pact investment tranche position chunk percentage number cash period term',
    ago: 'ago later earlier old',
    range: 'between',
    price: 'for',
    respectively: 'respectively',
    until: 'until till through to beyond',
    by: 'by up down',
    person:
      'foundation fund funds company companies group groups bank banks lender lenders borrower borrowers investor investors founder founders shareholder shareholders stockholder ' +
      'stockholders seller sellers buyer buyers purchaser vendor vendors licensor licensee sublicensee supplier suppliers distributor distributors customer customers client clients ' +
      'provider tenant landlord lessor lessee franchisor franchisee employer employee employees executive executives director directors manager managers partner partners party ' +
      'parties firm business corporation trust state government family airline insurer retailer brewer refiner operator developer publisher broadcaster network studio startup startups ' +
      'parent subsidiary affiliate affiliates holder holders owner owners creditor creditors debtor guarantor issuer bidder bidders acquirer target chipmaker carmaker drugmaker ' +
      'laboratory lab university inventor artist author club league cooperative nonprofit charity association consortium conglomerate giant rival maker manufacturer producer ' +
      'contractor agent trustee assignee assignor pledgor pledgee grantor grantee optionee promisor heirs user users member members sponsor promoter consultant recipient discloser ' +
      'backer backers entity utility miner brand chain hospital city backers partnership venture exporter importer seller',
    equals: 'or namely ie',
  },
  verbs: {
    change:
      'fall rise grow shrink increase decrease reduce cut raise lower drop decline climb slip dilute extend lengthen shorten double triple lift jump slide edge soar plunge widen narrow postpone prolong',
    report:
      'announce say tell report publish disclose state declare reveal unveil approve reject block clear review uphold mention describe discuss note question challenge cover regulate govern',
    start: 'start begin commence',
    sign: 'sign agree conclude',
    give: 'grant give award offer hand confer accord allot belong revert accrue',
    bind: 'bind oblige require compel restrict entitle allow enable permit let',
    range: 'range vary',
  },
};
