import { bindingShare } from './read';

describe('binding of values in contracts', () => {
  bindingShare(
    'en',
    0.85,
    [
      'The Licensee shall pay to the Licensor a royalty of six percent (6%) of Net Sales. => royalty: six percent (6%)',
      'The Purchaser shall purchase no less than 40,000 tonnes per Contract Year as its minimum purchase commitment. => minimum purchase commitment: 40,000 tonnes',
      'The Initial Term of this Agreement shall be five (5) years from the Effective Date. => Initial Term: five (5) years',
      'This Agreement shall automatically renew for successive periods of one (1) year each. => automatically renew: one (1) year',
      'Either party may terminate for convenience upon not less than ninety (90) days’ prior written notice. => terminate for convenience: ninety (90) days',
      'In no event shall the liability cap exceed US$2,000,000. => liability cap: US$2,000,000',
      'The Distributor may exercise its right of first negotiation within thirty (30) days after receipt of the notice. => right of first negotiation: thirty (30) days',
      'Late payments bear interest at the rate of 1.5% per month. => interest: 1.5%',
      'The Supplier shall maintain commercial general liability insurance of at least $1,000,000 per occurrence. => commercial general liability insurance: $1,000,000',
      'The confidentiality obligation survives for three (3) years following termination. => confidentiality obligation: three (3) years',
      'During the Term and for two (2) years thereafter, the Seller is bound by the non-compete. => non-compete: two (2) years',
      'The Warranty Period is twelve (12) months from delivery. => Warranty Period: twelve (12) months',
      'The Purchase Price is EUR 12,500,000, payable at Closing. => Purchase Price: EUR 12,500,000',
      'The Escrow Amount equals ten percent (10%) of the Purchase Price. => Escrow Amount: ten percent (10%)',
      'The Company grants the Investor a warrant to purchase 250,000 shares at an exercise price of $4.00 per share. => warrant: 250,000 shares',
      'The termination fee shall be $15 million if the Merger Agreement is terminated before 31 March 2027. => termination fee: $15 million',
      'The exclusivity period begins on 1 May 2026 and expires on 31 July 2026. => exclusivity period: 31 July 2026',
      'Each invoice is due within thirty (30) days; the royalty is due on a quarterly basis at 4%. => royalty: 4%',
      'The Minimum Commitment for Contract Year 1 is $500,000 and for Contract Year 2 is $750,000. => Minimum Commitment: $500,000 + $750,000',
    ],
    'contract',
  );
  bindingShare(
    'fr',
    0.85,
    [
      'Le Licencié verse au Concédant une redevance de six pour cent (6 %) des Ventes Nettes. => redevance: six pour cent (6 %)',
      'Le présent contrat est conclu pour une durée initiale de cinq (5) ans à compter de la Date d’effet. => durée initiale: cinq (5) ans',
      'Le Contrat est renouvelable par tacite reconduction par périodes successives d’un (1) an. => tacite reconduction: un (1) an',
      'Chaque partie peut résilier le Contrat moyennant un préavis de trois (3) mois. => préavis: trois (3) mois',
      'Le plafond de responsabilité ne saurait excéder 2 000 000 euros. => plafond de responsabilité: 2 000 000 euros',
      'Le bénéficiaire du droit de préemption dispose d’un délai de trente (30) jours pour l’exercer. => droit de préemption: trente (30) jours',
      'L’obligation de confidentialité survit pendant trois (3) ans après la fin du contrat. => obligation de confidentialité: trois (3) ans',
      'La période de garantie est de douze (12) mois à compter de la livraison. => période de garantie: douze (12) mois',
      'Le prix de cession est fixé à 12 500 000 €, payable à la date de réalisation. => prix de cession: 12 500 000 €',
      'Les intérêts de retard courent au taux de 10 % l’an. => intérêts de retard: 10 %',
      'L’engagement minimum de la première année est de 500 000 euros. => engagement minimum: 500 000 euros',
      'L’indemnité de résiliation est égale à six mois de redevance. => indemnité de résiliation: six mois',
      'Le Cédant s’engage à une obligation de non-concurrence pendant deux (2) ans. => obligation de non-concurrence: deux (2) ans',
      'La garantie d’actif et de passif est plafonnée à 1 500 000 euros et expire le 31 décembre 2028. => garantie d’actif et de passif: 1 500 000 euros + 31 décembre 2028',
    ],
    'contract',
  );
});
