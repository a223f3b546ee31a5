import { check } from './check';

const ENGLISH = `1. Sale

1.1 The Seller sells the pumps.

1.2 The Buyer pays the price.

2. Delivery

2.1 The pumps are delivered in May.

2.2 Risk passes on delivery.

2.3 The Buyer inspects the pumps.

3. Warranty

3.1 The pumps are free of defects.

3.2 Claims are made within a year.

Schedule 1

Price list

`;

const FRENCH = `Article 1 – Vente

1.1 Le vendeur vend les pompes.

1.2 L’acheteur paie le prix.

Article 2 – Livraison

2.1 Les pompes sont livrées en mai.

2.2 Les risques passent à la livraison.

2.3 L’acheteur vérifie les pompes.

Article 3 – Garantie

3.1 Les pompes sont sans défaut.

3.2 Les réclamations se font dans l’année.

Annexe 1

Tarif

`;

describe('a reference to what is not there', () => {
  check('broken-reference', {
    before: ENGLISH,
    found: [
      'The price follows ⟦Section 4.2⟧ of this Agreement.',
      'Subject to ⟦Section 2.7⟧, delivery may be split.',
      'The claims of ⟦Section 3.5⟧ lapse in May.',
      'Under ⟦clause 7⟧ of this Agreement, the law of Norway applies.',
      'As set out in ⟦Section 9.1⟧ above, risk passes.',
      'The form is in ⟦Schedule 4⟧ to this Agreement.',
      'See ⟦Section 1.9⟧ hereof.',
      'The warranty of ⟦Section 3.1.4⟧ is void.',
      'Neither Section 2.1 nor ⟦Section 2.8⟧ applies.',
      'Pursuant to ⟦Section 5⟧ hereof, the Buyer may withdraw.',
    ],
    silent: [
      'The price follows Section 1.2 of this Agreement.',
      'Subject to Section 2.3, delivery may be split.',
      'Section 9 of the Sale of Goods Act applies.',
      'Section 365 of the Bankruptcy Code is waived.',
      'Under clause 7 of the Lease, the rent is due.',
      'The form is in Schedule 1.',
      'See Section 2.2(a) above.',
      'Rule 10b-5 and 17 CFR § 240.10 apply.',
      'Article 6 of Regulation (EU) 2016/679 applies.',
      'The Code, Section 409A, is complied with.',
      'Sections 1.1 through 1.2 and 3 stand.',
      'Section 12 thereof is deleted.',
      'The terms of Section 2.9 are met. Delivered at Oslo. Section 2.9 Spare Parts. The Seller keeps spare parts.',
      'Pursuant to Section 2.8 the lists are kept. The lists of the Seller: 2.8 The Buyer may see them.',
      'Sections 2.2 (Risk) through 2.9 (Costs) of the Lease apply.',
      'Section 5 (Law) through Section 9 (Costs) of the Frame Agreement apply.',
      'The form of Exhibit C hereto is used.\n\nEXHIBIT C FORM OF ORDER',
      'Sections 7 and 8 hereof are hereby deleted, and Section 9 hereof is amended to read as follows.',
    ],
  });
  check('broken-reference', {
    before: FRENCH,
    found: [
      'Le prix suit l’⟦article 4.2⟧ du présent contrat.',
      'Sous réserve de l’⟦article 2.7⟧ ci-dessus, la livraison est partielle.',
      'Les réclamations de l’⟦article 3.5⟧ ci-dessus s’éteignent en mai.',
      'Selon l’⟦article 7⟧ du présent contrat, la loi norvégienne s’applique.',
      'Comme il est dit à l’⟦article 9.1⟧ ci-dessous, les risques passent.',
      'Le modèle figure à l’⟦annexe 4⟧ du présent contrat.',
      'Voir l’⟦article 1.9⟧ des présentes.',
      'La garantie de l’⟦article 3.8⟧ des présentes est nulle.',
      'En application de l’⟦article 5⟧ des présentes, l’acheteur peut se rétracter.',
      'L’⟦article 6⟧ du présent contrat survit.',
    ],
    silent: [
      'Le prix suit l’article 1.2 du présent contrat.',
      'Sous réserve de l’article 2.3, la livraison est partielle.',
      'L’article 1641 du Code civil s’applique.',
      'L’article L. 442-1 du Code de commerce s’applique.',
      'Selon l’article 7 du bail, le loyer est dû.',
      'Le modèle figure à l’annexe 1.',
      'L’article 6 du règlement (UE) 2016/679 s’applique.',
      'Les articles 1.1 à 1.2 et 3 demeurent.',
      'Les dispositions de l’article 1240 du même code sont rappelées.',
      'Voir l’article 3.',
      'Les conditions de l’article 2.9 sont remplies. Fait à Lyon. Article 2.9 Pièces. Le vendeur garde des pièces.',
      'L’article 7 du présent contrat est supprimé et l’article 8 des présentes est remplacé.',
    ],
  });
  check('broken-reference', {
    found: [],
    silent: ['A note without numbers cites Section 4.2.', 'Une note sans numéros cite l’article 4.2.'],
  });
  check('broken-reference', {
    markup: 'markdown',
    before: '# Terms\n\n## 1. Sale\n\n## 2. Delivery\n\n## 3. Warranty\n\n',
    found: ['See ⟦Section 6⟧ of this Agreement.'],
    silent: ['See **Section 2** of this Agreement.'],
  });
  check('broken-reference', {
    markup: 'latex',
    before: '\\section{Sale}\\label{sec:sale}\n\n\\section{Delivery}\\label{sec:delivery}\n\n',
    found: ['See ⟦\\ref{sec:price}⟧.'],
    silent: ['See \\ref{sec:sale} and \\ref{sec:delivery}.'],
  });
});
