import { check } from './check';

// A contract that defines its terms; what it does not define stands out only there.
const ENGLISH = `This Supply Agreement (the “Agreement”) is made between Norvik Metals Ltd (the “Supplier”) and Halden Works plc (the “Customer”).

“Products” means the castings in the price list. “Plant” means the Customer’s works at Halden.

`;

const FRENCH = `Le présent contrat de fourniture (le « Contrat ») est conclu entre la société Norvik SARL (le « Fournisseur ») et la société Halden SA (le « Client »).

« Produits » désigne les pièces du tarif. « Usine » désigne les ateliers du Client.

`;

describe('a capitalised term that nothing defines', () => {
  check('undefined-term', {
    before: ENGLISH,
    found: [
      'The Supplier shall keep the ⟦Confidential Materials⟧ safe. The Confidential Materials stay with the Supplier.',
      'The Customer pays the ⟦Service Fee⟧ monthly. No Service Fee is due in August.',
      'Each ⟦Milestone⟧ is tested at the Plant. If a Milestone fails, the Customer may reject it.',
      'The ⟦Steering Committee⟧ meets monthly. A member of the Steering Committee may be replaced.',
      'The Supplier assigns the ⟦Foreground Rights⟧ to the Customer, and keeps no Foreground Rights.',
      'The ⟦Acceptance Test⟧ takes two days. After the Acceptance Test the Customer signs a report.',
      'The Supplier insures the ⟦Tooling⟧ at its cost. The Customer owns the Tooling.',
      'Any ⟦Change Request⟧ is made in writing. The Supplier answers a Change Request in five days.',
      'The Customer pays the ⟦Deposit⟧ at signing. The Deposit is not returned.',
      'The Supplier complies with the ⟦Quality Manual⟧. The Quality Manual may be updated.',
      'The Customer may use its ⟦Buy-Down Option⟧ once a year.',
      'The ⟦Term⟧ of this Agreement begins in May.',
      'Fees are due thirty days after the ⟦Closing⟧ has occurred.',
      'No Product is sold outside the ⟦Territory⟧ without consent.',
      'The Supplier meets any ⟦Renewal Threshold⟧ that the parties agree on.',
      'The ⟦Escrow Agent⟧ releases the sources.',
    ],
    silent: [
      'The Supplier delivers the Products to the Plant. The Agreement ends in 2030.',
      'The Supplier is registered in the State of Delaware. The State of Delaware taxes it.',
      'The Customer’s Chief Executive Officer signs. The Chief Executive Officer may delegate.',
      'The parties apply the Vienna Convention. The Vienna Convention is excluded for services.',
      'The Supplier pays in Euros. The Euro is the currency of account.',
      'The offices open from Monday to Friday. On a Monday no delivery is made.',
      'The Supplier’s Products are tested. A Product that fails is replaced.',
      'The High Court of Oslo decides. The High Court may appoint an expert.',
      'The Secretary of State may object. The Secretary of State has thirty days.',
      'The parties meet in the Netherlands. The Netherlands levies no duty on the Products.',
      'See Section 4 and Schedule 2. Schedule 2 prevails over Section 4.',
      'THE SUPPLIER MAKES NO OTHER WARRANTY. THE SUPPLIER DISCLAIMS FITNESS.',
      'The Internet is not a secure medium. The Internet may fail.',
      'Capitalised words such as Dear Sirs stand in letters. Dear Sirs is a greeting.',
      'The Supplier sells to Boeing. The Customer buys from Boeing too.',
      'Notices to the Customer go to Mr Berg. Mr Berg reads them.',
      'The parties sign two copies. The parties keep one each.',
      'Products made for the Plant carry the mark. Each Product is numbered.',
      'The user opens the Citation Finder. The Citation Finder looks up a case.',
      'The Supplier grants the Right to Publicize the mark. The Right to Publicize is free.',
      'The Supplier runs the Sales, Marketing and Supply Programme. The Sales, Marketing and Supply Programme is old.',
      'The Customer may use the Buy-out option. The Buy-out option ends in May.',
      'Any letter or other message (Notice) is in writing. A Notice is read on receipt.',
      'The Annual Quota is defined in Schedule 2. The Annual Quota may rise.',
      'The Supplier signs this Guarantee. The Guarantee ends in May.',
      'A    Agree on the plan. B    Agree on the price. The Plan Agree is short.',
      'The Supplier’s staff is paid under the Annual Bonus Plan of its parent.',
      'The Supplier files for protection under the Bankruptcy Law of its seat.',
      'The Supplier advertises in the Yellow Pages.',
      'The Customer buys a seat for the Super Bowl.',
      'The Supplier is a Nevada corporation.',
      'The rate is published in the Wall Street Journal.',
      'The Supplier has an office in the People’s Republic. The People’s Republic taxes it.',
    ],
  });
  check('undefined-term', {
    before: FRENCH,
    found: [
      'Le Fournisseur conserve les ⟦Documents Techniques⟧. Les Documents Techniques restent au Fournisseur.',
      'Le Client paie la ⟦Redevance⟧ chaque mois. La Redevance est hors taxes.',
      'Chaque ⟦Jalon⟧ est vérifié à l’Usine. Si un Jalon échoue, le Client le refuse.',
      'Le ⟦Comité de Pilotage⟧ se réunit chaque mois. Un membre du Comité de Pilotage peut être remplacé.',
      'Le Fournisseur cède les ⟦Résultats⟧ au Client. Les Résultats sont livrés avec leurs sources.',
      'La ⟦Recette Provisoire⟧ dure deux jours. Après la Recette Provisoire, le Client signe un procès-verbal.',
      'Le Fournisseur assure l’⟦Outillage⟧ à ses frais. L’Outillage appartient au Client.',
      'Toute ⟦Demande de Modification⟧ est écrite. Le Fournisseur répond à la Demande de Modification en cinq jours.',
      'Le Client verse l’⟦Acompte⟧ à la signature. L’Acompte n’est pas rendu.',
      'Le Fournisseur respecte le ⟦Cahier des Charges⟧. Le Cahier des Charges peut évoluer.',
      'Aucun Produit n’est vendu hors du ⟦Territoire⟧ sans accord.',
      'Le Client lève l’⟦Option d’Achat⟧ par lettre.',
      'Le Fournisseur remet chaque ⟦Livrable⟧ au Client.',
    ],
    silent: [
      'Le Fournisseur livre les Produits à l’Usine. Le Contrat prend fin en 2030.',
      'Le Code civil s’applique. Le Code civil prime sur les usages.',
      'La Cour d’appel de Paris est saisie. La Cour d’appel statue en dernier ressort.',
      'L’État peut s’opposer. L’État dispose de trente jours.',
      'Les parties se réunissent en Norvège. La Norvège ne taxe pas les Produits.',
      'Voir l’Article 4 et l’Annexe 2. L’Annexe 2 prime sur l’Article 4.',
      'LE FOURNISSEUR NE DONNE PAS D’AUTRE GARANTIE. LE FOURNISSEUR EXCLUT TOUTE AUTRE GARANTIE.',
      'L’Internet n’est pas sûr. L’Internet peut tomber en panne.',
      'Le Fournisseur vend à Renault. Le Client achète aussi à Renault.',
      'Les avis vont à Monsieur Berg. Monsieur Berg les lit.',
      'Un Produit défectueux est remplacé. Chaque Produit porte un numéro.',
      'Le Tribunal de commerce de Lyon est compétent. Le Tribunal de commerce désigne un expert.',
      'Les Français et les Belges sont servis. Les Belges paient en euros.',
      'Toute lettre (Avis) est écrite. Un Avis est lu à réception.',
      'La Redevance est définie à l’annexe 2. La Redevance peut augmenter.',
    ],
  });
  check('undefined-term', {
    found: [],
    silent: [
      'The Board met the Minister. The Board thanked the Minister. The Team won the Cup, and the Cup is in the Hall.',
      'Our Vision: the Customer first. The Customer is always right, and the Customer knows it.',
      'The definitions and provisions contained in the 2000 ISDA Definitions are incorporated into this confirmation.\n\nThis confirmation (the “Confirmation”) concerns Norvik Ltd (the “Seller”) and Halden plc (the “Buyer”). “Plant” means the works.\n\nThe Seller pays the Fixed Amount. The Fixed Amount is net of any Tax.',
      'Capitalised terms that are not defined here have the meaning that the Original Agreement gives them.\n\nThis amendment (the “Amendment”) concerns Norvik Ltd (the “Supplier”) and Halden plc (the “Customer”). “Plant” means the works.\n\nThe Supplier delivers the Goods. The Goods are new.',
    ],
  });
});
