import { table } from './check';

const nbsp = '\u00a0';
const thin = '\u202f';

describe('the grammar of contracts: figures', () => {
  describe('amounts of money', () => {
    table('contract', 'constant.numeric.money', [
      'worth about ⟦$135 billion⟧, it is said',
      'a price of ⟦US$1.5m⟧ in cash',
      'for ⟦EUR 3,000,000.00⟧ net',
      'pay ⟦€500k⟧ and ⟦£2,000⟧',
      'between ⟦$10–15 million⟧ a year',
      'environ ⟦135 milliards de dollars⟧ en tout',
      `un prix de ⟦250${nbsp}M€⟧ payable`,
      `la somme de ⟦3${thin}000${thin}000${nbsp}€⟧ hors taxes`,
      'de ⟦10 à 15 millions d’euros⟧ par an',
      'un montant de ⟦1,5 milliard de dollars américains⟧.',
      'a fee of ⟦3,000 euros⟧ or ⟦20 pounds sterling⟧',
      'in 2025 ⟦$5 million⟧ was paid',
      'the sum of ⟦CHF 1’000’000⟧',
      '⟦250 Md$⟧ sur dix ans',
    ]);
  });
  describe('percentages', () => {
    table('contract', 'constant.numeric.percentage', [
      'about ⟦27 %⟧ of the shares',
      'from ⟦32.5%⟧ to ⟦27%⟧',
      'détient ⟦32,5 %⟧ du capital',
      `soit ⟦27${nbsp}%⟧, contre ⟦32,5${thin}%⟧`,
      'raised by ⟦50 basis points⟧',
      'not less than ⟦27 per cent⟧ or ten percent',
      'au moins ⟦27 pour cent⟧ des droits',
      'a margin of ⟦10–15 %⟧ or ⟦5 to 7.5%⟧',
      'une baisse de ⟦3 points de pourcentage⟧',
      'twenty-seven percent (⟦27%⟧)',
    ]);
  });
  describe('dates', () => {
    table('contract', 'constant.numeric.date', [
      'dated ⟦28 October 2025⟧, between',
      'as of ⟦October 28, 2025⟧ (the',
      'this ⟦28th day of October, 2025⟧ by',
      'before ⟦Oct. 28, 2025⟧ or in ⟦March 2026⟧',
      'le ⟦28 octobre 2025⟧ à Paris',
      'à compter du ⟦1er janvier 2026⟧.',
      'en ⟦décembre 2032⟧ au plus tard',
      'on ⟦2025-10-28⟧ or le ⟦28/10/2025⟧ or am ⟦28.10.2025⟧',
      'in ⟦Q3 2026⟧ and au ⟦T4 2026⟧',
      'le ⟦3 août 2026⟧ et le ⟦2 février⟧',
    ]);
  });
  describe('numbers that are none of these', () => {
    const rows = [
      'version 1.2.3 of 27 parties in 2025',
      'the 5 members may decide in May',
      'see file 2025-10-28-notes and path/2025-10-28/x',
      'encoded as a%20b and 27%20c',
      'dial 01 02 03 04 05 at 5 pm',
      'the variable $HOME or $x1',
    ];
    table('contract', 'constant.numeric', rows);
  });
});
