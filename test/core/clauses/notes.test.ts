import assert from 'node:assert/strict';
import type { Language } from '../../../src/core';
import { mentionAt, readIn, textOf } from './read';

/**
 * Rows are `sentence => mention: status, value, of party; mention: …`, with value and party where the sentence tells them. `least` of the rows must be right;
 * the others are listed.
 */
function readingShare(language: Language, least: number, table: readonly string[]): void {
  it(`${language}: ${least * 100} % of ${table.length} sentences are read right`, () => {
    const wrong = table.flatMap((row) => {
      const [sentence = '', answers = ''] = row.split(' => ');
      const found = answers.split('; ').map((answer) => toldOf(language, sentence, answer));
      return found.join('; ') === answers ? [] : `${row}, not ${found.join('; ')}`;
    });
    assert.ok(1 - wrong.length / table.length >= least, wrong.join('\n'));
  });
}

/** What is read of the mention of an answer, in as many words as the answer has. */
function toldOf(language: Language, sentence: string, answer: string): string {
  const [, piece = '', , value, party] = /^(.*?): (\w+)(?:, (?!of )(.*?))?(?:, of (.*))?$/.exec(answer) ?? [];
  const read = readIn(language, sentence);
  const mention = mentionAt(read, piece);
  if (!mention) return `${piece}: no mention`;
  const values = mention.values.map((one) => textOf(read, one));
  const who = mention.party ? textOf(read, mention.party) : '-';
  const told = [
    `${piece}: ${mention.status}`,
    ...(value === undefined ? [] : [values.includes(value) ? value : values.join(' + ')]),
    ...(party === undefined ? [] : [`of ${who.includes(party) ? party : who}`]),
  ];
  return told.join(', ');
}

/** Sentences of the press and of memos, whose answers were written down before any rule was written for them. */
describe('notes about deals: status, value and party together', () => {
  readingShare('en', 0.94, [
    'The founders, the fund and two employees, hold a 12% stake. => a 12% stake: active, 12%',
    'Orla will list its shares in an IPO next year. => list its shares: proposed; IPO: proposed',
    'Brightloom owns 18% of Kestrel Foods. => owns: active, 18%, of Brightloom',
    'Brightloom no longer owns 18% of Kestrel Foods. => owns: ended, 18%, of Brightloom',
    'Brightloom used to own 18% of Kestrel Foods. => own: previous, 18%, of Brightloom',
    'Brightloom is weighing an acquisition of Kestrel Foods for $900 million. => acquisition: proposed, $900 million',
    'Talks over a merger collapsed on Friday. => merger: ended',
    'There is no right of first refusal in the lease. => right of first refusal: negated',
    'The lease contains no right of first refusal. => right of first refusal: negated',
    'The right of first refusal lapsed on 1 March 2026. => right of first refusal: ended, 1 March 2026',
    'The right of first refusal will lapse on 1 March 2028. => right of first refusal: active, 1 March 2028',
    'Kestrel waived its right of first refusal in May. => right of first refusal: ended, of Kestrel',
    'Kestrel has agreed to waive its right of first refusal. => right of first refusal: ended, of Kestrel',
    'Under the new deal, the revenue share falls from 30% to 15%. => revenue share: active, 15%',
    'The revenue share, previously 30%, now stands at 15%. => revenue share: active, 15%',
    'A non-compete typically runs for two years. => non-compete: general, two years',
    'The non-compete binds Ms Arden for two years. => non-compete: active, two years, of Ms Arden',
    'Ms Arden is not bound by any non-compete. => non-compete: negated',
    'The parties may agree on an exclusivity of six months. => exclusivity: proposed, six months',
    'Exclusivity ends on 30 June 2027. => Exclusivity: active, 30 June 2027',
    'Exclusivity ended on 30 June 2025. => Exclusivity: ended, 30 June 2025',
    'Northmere granted Pell a five-year exclusive licence. => exclusive licence: active, five-year, of Pell',
    'Pell was granted a five-year exclusive licence by Northmere. => exclusive licence: active, five-year, of Pell',
    'Pell’s exclusive licence has been terminated. => exclusive licence: ended, of Pell',
    'Pell would receive an exclusive licence if the talks succeed. => exclusive licence: proposed, of Pell',
    'The earn-out of up to €40 million depends on 2027 sales. => earn-out: active, €40 million',
    'The earn-out was dropped from the final agreement. => earn-out: ended',
    'Unlike the 2021 contract, the new one has no take-or-pay clause. => take-or-pay: negated',
    'The 2021 contract had a take-or-pay clause; the new one does not. => take-or-pay: previous',
    'The break fee is $75 million. => break fee: active, $75 million',
    'A break fee of $75 million would be payable by the buyer. => break fee: active, $75 million',
    'The company plans to go public in 2027. => go public: proposed, 2027',
    'The company went public in 2019. => went public: active, 2019',
    'The company abandoned its IPO. => IPO: ended',
    'The company has shelved plans for an IPO. => IPO: ended',
    'The IPO has been postponed to 2028. => IPO: proposed, 2028',
    'An IPO is when a company first sells shares to the public. => IPO: general',
    'Aldwick has committed to purchase 40,000 tonnes a year. => purchase: active',
    'Aldwick must buy at least 40,000 tonnes a year. => must buy: active',
    'The purchase commitment has been cut from $3 billion to $2 billion. => purchase commitment: active, $2 billion',
    'Its valuation rose to $12 billion from $7 billion. => valuation: active, $12 billion',
    'The round valued it at $12 billion. => valued: active, $12 billion',
    'The round would value it at $12 billion. => value: proposed, $12 billion',
    'Investors had valued it at $7 billion a year earlier. => valued: previous, $7 billion',
    'The warrant lets Corvid buy 10 million shares at $5 each. => warrant: active, 10 million shares, of Corvid',
    'Corvid exercised its warrants in full. => warrants: ended, of Corvid',
    'Corvid may exercise the warrants until 31 December 2029. => warrants: active, 31 December 2029',
    'The warrants expire on 31 December 2029. => warrants: active, 31 December 2029',
    'The warrants expired worthless. => warrants: ended',
    'The liability cap is set at 150% of the annual fees. => liability cap: active, 150%',
    'No liability cap applies to fraud. => liability cap: negated',
    'The drag-along right shall be exercisable by holders of 75% of the shares. => drag-along right: active, 75%',
    'The board rejected the proposed golden share. => golden share: negated',
    'The State gave up its golden share in 2024. => golden share: ended, of State',
    'The State still holds a golden share. => golden share: active, of State',
    'The State is to receive a golden share. => golden share: proposed, of State',
    'Until 2024, Tarn held a board seat. => board seat: previous, of Tarn',
    'Tarn has one board seat and an observer seat. => board seat: active, of Tarn; observer seat: active',
    'Tarn lost its board seat in the restructuring. => board seat: ended, of Tarn',
    'Orla plans to list its shares in an IPO next year. => list its shares: proposed; IPO: proposed',
    'Orla will go public next year. => go public: proposed',
    'Orla will acquire Pell for $3 billion. => acquire: active, $3 billion, of Orla',
    'Orla could list its shares in an IPO. => list its shares: proposed; IPO: proposed',
    'Orla listed its shares in an IPO in 2021. => listed its shares: active; IPO: active',
    'Orla will list its shares in Paris. => list its shares: proposed',
    'The State plans to receive a golden share. => golden share: proposed, of State',
    'The State is set to receive a golden share. => golden share: proposed, of State',
    'Corvid, Pell and two employees own 18% of Sorvan. => own: active, 18%, of Corvid, Pell and two employees',
    'Pell, which sells tyres, and Corvid own 18% of Sorvan. => own: active, 18%',
    'In May, Pell and Corvid bought 18% of Sorvan. => bought: active, 18%, of Pell and Corvid',
  ]);
  readingShare('fr', 0.98, [
    'Les deux groupes discutent d’une fusion depuis mars. => fusion: proposed',
    'Solvène et Marcq discutent d’une fusion. => fusion: proposed',
    'Alors qu’il était de 40 %, le partage des revenus est de 20 % aujourd’hui. => partage des revenus: active, 20 %',
    'Lumerac détient 18 % de Sorvan. => détient: active, 18 %, of Lumerac',
    'Lumerac ne détient plus que 18 % de Sorvan. => détient: active, 18 %, of Lumerac',
    'Lumerac ne détient plus ses 18 % de Sorvan. => détient: ended, 18 %, of Lumerac',
    'Lumerac détenait auparavant 18 % de Sorvan. => détenait: previous, 18 %, of Lumerac',
    'Lumerac étudie l’acquisition de Sorvan pour 900 millions d’euros. => acquisition: proposed, 900 millions d’euros',
    'Les négociations en vue d’une fusion ont échoué. => fusion: ended',
    'Le bail ne comporte aucun droit de préemption. => droit de préemption: negated',
    'Le bail ne prévoit pas de droit de préemption. => droit de préemption: negated',
    'Le droit de préemption s’est éteint le 1er mars 2026. => droit de préemption: ended, 1er mars 2026',
    'Le droit de préemption s’éteindra le 1er mars 2028. => droit de préemption: active, 1er mars 2028',
    'Sorvan a renoncé à son droit de préemption en mai. => droit de préemption: ended, of Sorvan',
    'Sorvan renonce à son droit de préemption. => droit de préemption: ended, of Sorvan',
    'Le partage des revenus passe de 30 % à 15 %. => partage des revenus: active, 15 %',
    'Le partage des revenus, jusqu’ici de 30 %, tombe à 15 %. => partage des revenus: active, 15 %',
    'Une clause de non-concurrence dure en général deux ans. => clause de non-concurrence: general, deux ans',
    'La clause de non-concurrence lie Mme Arden pendant deux ans. => clause de non-concurrence: active, deux ans, of Mme Arden',
    'Mme Arden n’est tenue par aucune clause de non-concurrence. => clause de non-concurrence: negated',
    'L’exclusivité prend fin le 30 juin 2027. => exclusivité: active, 30 juin 2027',
    'L’exclusivité a pris fin le 30 juin 2025. => exclusivité: ended, 30 juin 2025',
    'Norvaux a concédé à Pellan une licence exclusive de cinq ans. => licence exclusive: active, cinq ans, of Pellan',
    'Pellan s’est vu concéder une licence exclusive de cinq ans. => licence exclusive: active, cinq ans, of Pellan',
    'La licence exclusive de Pellan a été résiliée. => licence exclusive: ended, of Pellan',
    'Pellan obtiendrait une licence exclusive si les discussions aboutissent. => licence exclusive: proposed, of Pellan',
    'Le complément de prix peut atteindre 40 millions d’euros. => complément de prix: active, 40 millions d’euros',
    'Le complément de prix a été abandonné. => complément de prix: ended',
    'Contrairement au contrat de 2021, le nouveau ne contient pas de clause d’exclusivité. => clause d’exclusivité: negated',
    'L’indemnité de rupture est de 75 millions d’euros. => indemnité de rupture: active, 75 millions d’euros',
    'La société prévoit une introduction en bourse en 2027. => introduction en bourse: proposed, 2027',
    'La société a renoncé à son introduction en bourse. => introduction en bourse: ended',
    'L’introduction en bourse est repoussée à 2028. => introduction en bourse: proposed, 2028',
    'Une introduction en bourse consiste à vendre des actions au public. => introduction en bourse: general',
    'L’engagement d’achat est ramené de 3 à 2 milliards d’euros. => engagement d’achat: active, 2 milliards d’euros',
    'Sa valorisation atteint 12 milliards d’euros, contre 7 milliards un an plus tôt. => valorisation: active, 12 milliards d’euros',
    'Le tour de table la valoriserait 12 milliards d’euros. => valoriserait: proposed, 12 milliards d’euros',
    'Les BSA donnent droit à Corvide de souscrire 10 millions d’actions. => BSA: active, of Corvide',
    'Corvide a exercé ses BSA. => BSA: ended, of Corvide',
    'Les BSA sont devenus caducs. => BSA: ended',
    'Les BSA expireront le 31 décembre 2029. => BSA: active, 31 décembre 2029',
    'Le Concédant ne peut céder le contrat sans accord écrit. => céder: active, of Concédant',
    'Le plafond de responsabilité est fixé à 150 % des redevances annuelles. => plafond de responsabilité: active, 150 %',
    'L’État a abandonné son action spécifique en 2024. => action spécifique: ended, of État',
    'L’État conserve une action spécifique. => action spécifique: active, of État',
    'L’État recevrait une action spécifique. => action spécifique: proposed, of État',
    'Jusqu’en 2024, Tarnac disposait d’un siège au conseil. => siège au conseil: previous, of Tarnac',
    'Tarnac a perdu son siège au conseil. => siège au conseil: ended, of Tarnac',
    'Tarnac dispose d’un siège au conseil et d’un censeur. => siège au conseil: active, of Tarnac; censeur: active',
    'Le présent contrat annule et remplace l’accord d’exclusivité du 4 mai 2023. => accord d’exclusivité: previous',
    'Le Licencié ne peut céder le contrat sans accord écrit. => céder: active, of Licencié',
    'Pellan ne pourra céder le contrat sans accord écrit. => céder: active, of Pellan',
    'Le Vendeur ne peut céder le contrat sans accord écrit. => céder: active, of Vendeur',
    'Le tour de table valoriserait la société 12 milliards d’euros. => valoriserait: proposed, 12 milliards d’euros',
    'L’opération la valoriserait 12 milliards d’euros. => valoriserait: proposed, 12 milliards d’euros',
    'La licence exclusive donne droit à Corvide de vendre. => licence exclusive: active, of Corvide',
    'La licence exclusive donne à Corvide le droit de vendre. => licence exclusive: active, of Corvide',
    'Le groupe Marcq discute d’une prise de participation. => prise de participation: proposed',
    'Alors qu’elle était de 40 %, la redevance est de 20 % aujourd’hui. => redevance: active, 20 %',
    'Corvide, Lumerac et deux salariés, détiennent 18 % de Sorvan. => détiennent: active, 18 %, of Corvide, Lumerac et deux salariés',
  ]);
});
