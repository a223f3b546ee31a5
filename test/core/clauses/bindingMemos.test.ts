import { bindingShare } from './read';

describe('binding of values in memos about a deal', () => {
  bindingShare('en', 0.9, [
    'Orla keeps a 30 % stake, for which it paid €2bn in 2021. => stake: 30 % + €2bn',
    'The stake is to rise to 45 % once the second tranche of €600m is paid. => stake: 45 %',
    'A royalty of 3.5 % applies to the first ten million units and 5 % after that. => royalty: 3.5 % + 5 %',
    'The exclusivity, limited to twelve months, does not cover Japan. => exclusivity: twelve months',
    'The licence, which costs $4m a year, ends on 30 June 2031. => licence: $4m + 30 June 2031; ends: 30 June 2031',
    'Its cloud commitment of $15bn over six years starts in 2026. => cloud commitment: $15bn + six years',
    'The group must spend $15bn by 2031 under its cloud commitment. => cloud commitment: $15bn + 2031',
    'The valuation was cut to $8bn, a third less than last year. => valuation: $8bn',
    'Valued at just $8bn, the firm sold a 10 % stake. => Valued: $8bn; stake: 10 %',
    'Halden acquired the lab for $700m, plus an earn-out of up to $150m. => acquired: $700m; earn-out: $150m',
    'The right of first refusal must be used within 20 business days. => right of first refusal: 20 business days',
    'A lock-up of six months applies after the IPO, planned for 2028. => lock-up: six months; IPO: 2028',
    'Sellers bear a break fee of €25m. => break fee: €25m',
    'The liability cap equals 150 % of the annual fees, or $12m at most. => liability cap: 150 % + $12m',
    'Its 22 % stake gives it two seats on the board. => stake: 22 %; board: two seats',
    'The non-compete lasts three years and covers five countries. => non-compete: three years',
    'The revenue share, now 20 %, was 12 % until last year. => revenue share: 20 % < 12 %',
    'The initial term is four years, renewable for two. => initial term: four years',
    'Nordvik sold shares worth $90m and still owns 6 %. => owns: 6 %',
    'From a stake of 18 % in 2020 it went to 51 % in 2024. => stake: 18 % + 51 %',
  ]);
  bindingShare('fr', 0.7, [
    'Orla conserve une participation de 30 %, payée 2 Md€ en 2021. => participation: 30 % + 2 Md€',
    'Une redevance de 3,5 % s’applique aux dix premiers millions d’unités, puis de 5 %. => redevance: 3,5 % + 5 %',
    'L’exclusivité, limitée à douze mois, ne couvre pas le Japon. => exclusivité: douze mois',
    'L’engagement cloud de 15 milliards de dollars sur six ans débute en 2026. => engagement cloud: 15 milliards de dollars + six ans',
    'La valorisation a été ramenée à 8 milliards de dollars, un tiers de moins que l’an dernier. => valorisation: 8 milliards de dollars',
    'Valorisée à peine 8 Md$, la société a cédé une participation de 10 %. => Valorisée: 8 Md$; participation: 10 %',
    'Halden acquiert le laboratoire pour 700 M$, plus un complément de prix de 150 M$ au maximum. => acquiert: 700 M$; complément de prix: 150 M$',
    'Le droit de préemption doit être exercé dans les 20 jours ouvrés. => droit de préemption: 20 jours ouvrés',
    'Les vendeurs supportent une indemnité de rupture de 25 M€. => indemnité de rupture: 25 M€',
    'Sa participation de 22 % lui donne deux sièges au conseil. => participation: 22 %',
    'L’obligation de non-concurrence dure trois ans et couvre cinq pays. => non-concurrence: trois ans',
    'Le partage des revenus, aujourd’hui de 20 %, était de 12 % jusqu’à l’an dernier. => partage des revenus: 20 % < 12 %',
    'La durée initiale est de quatre ans, renouvelable deux ans. => durée initiale: quatre ans + deux ans',
    'Nordvik a vendu pour 90 M$ d’actions et détient encore 6 % du capital. => détient: 6 %',
    'Le plafond de responsabilité est de 150 % des redevances annuelles, soit 12 M€ au plus. => plafond de responsabilité: 150 % + 12 M€',
  ]);
});
