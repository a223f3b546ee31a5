import { check } from './check';

const lines = (...numbers: string[]): string => numbers.join('\n\n');

describe('a gap or repeat in the numbering of a Markdown document', () => {
  check(['numbering-gap', 'numbering-repeat'], {
    markup: 'markdown',
    found: [
      lines('## Section 1. Sale', '## Section 2. Price', '## ⟦Section 4⟧. Delivery'),
      '- Section 1: Sale\n- Section 2: Price\n- ⟦Section 4⟧: Delivery',
    ],
    silent: [
      '- Section 2: is the price fixed?\n- Section 3: is the order firm?\n- Section 5: who delivers?',
      '- Article 2 : le prix est-il fixe ?\n- Article 3 : la vente est-elle ferme ?\n- Article 5 : qui livre ?',
    ],
  });
});

describe('a gap or repeat in the numbering', () => {
  check(['numbering-gap', 'numbering-repeat'], {
    found: [
      lines('1. Sale', '2. Price', '⟦4⟧. Delivery', '5. Law'),
      lines('1. Sale', '2. Price', '⟦2⟧. Delivery', '3. Law'),
      lines('1. Sale', '1.1 The pumps are sold.', '1.2 They are new.', '⟦1.4⟧ They are tested.', '2. Price'),
      lines('1. Sale', '1.1 The pumps are sold.', '1.2 They are new.', '⟦1.2⟧ They are tested.', '1.3 They are blue.'),
      lines('Section 1. Sale', 'Section 2. Price', '⟦Section 4⟧. Delivery'),
      lines('Article I. Sale', 'Article II. Price', '⟦Article IV⟧. Delivery', 'Article V. Law'),
      lines('ARTICLE 1 – SALE', 'ARTICLE 2 – PRICE', '⟦ARTICLE 2⟧ – DELIVERY', 'ARTICLE 3 – LAW'),
      lines('Schedule 1', 'Prices', 'Schedule 2', 'Plans', '⟦Schedule 4⟧', 'Forms'),
      lines('Exhibit A', 'Prices', 'Exhibit B', 'Plans', '⟦Exhibit D⟧', 'Forms'),
      lines('2.1 Sale of pumps.', '2.2 Price of pumps.', '⟦2.5⟧ Delivery of pumps.', '2.6 Law.'),
      lines('Article 1 – Vente', 'Article 2 – Prix', '⟦Article 4⟧ – Livraison', 'Article 5 – Loi'),
      lines('Article 1 – Vente', 'Article 2 – Prix', '⟦Article 2⟧ – Livraison', 'Article 3 – Loi'),
      lines('Article I – Vente', 'Article II – Prix', '⟦Article IV⟧ – Livraison'),
      lines('1. Vente', '2. Prix', '⟦4⟧. Livraison', '5. Loi'),
      lines('1. Vente', '1.1 Les pompes sont vendues.', '1.2 Elles sont neuves.', '⟦1.4⟧ Elles sont vérifiées.'),
      lines('1. Vente', '1.1 Les pompes sont vendues.', '⟦1.1⟧ Elles sont neuves.', '1.2 Elles sont vérifiées.'),
      lines('Annexe 1', 'Tarif', 'Annexe 2', 'Plans', '⟦Annexe 4⟧', 'Modèles'),
      lines('Annexe A', 'Tarif', 'Annexe B', 'Plans', '⟦Annexe D⟧', 'Modèles'),
      lines('§ 1 Vente', '§ 2 Prix', '⟦§ 4⟧ Livraison', '§ 5 Loi'),
      lines(
        '3.1 La vente est ferme.',
        '3.2 Le prix est fixe.',
        '⟦3.2⟧ La livraison a lieu en mai.',
        '3.3 La loi est celle de la Norvège.',
      ),
    ],
    silent: [
      lines('1. Sale', '2. Price', '3. Delivery'),
      lines('1. Sale', '1.1 The pumps.', '1.2 The price.', '2. Delivery', '2.1 In May.', '2.2 At noon.'),
      lines('Article I. Sale', 'Article II. Price', 'Article III. Delivery'),
      lines('4. Sale', '5. Price', '6. Delivery'),
      lines('1. Sale', '2. Price', 'Schedule 1', '1. Pumps', '2. Valves'),
      lines('1. Sale', '2. [Reserved]', '3. Delivery'),
      lines('Exhibit A', 'Prices', 'Exhibit B', 'Plans', 'Exhibit C', 'Forms'),
      lines('1. Sale', 'The price was 4. The parties agreed on 9.', '2. Price'),
      lines('In 2019. The company was founded.', 'In 2025. It was sold.'),
      lines('1. Sale ..... 2', '2. Price ..... 9', '1. Sale', '2. Price'),
      lines('1) pumps', '2) valves', '3) seals'),
      lines('1.1 bis The option.', '1.2 The price.', '1.3 The term.'),
      lines('Article 1 – Vente', 'Article 2 – Prix', 'Article 3 – Livraison'),
      lines('Article 1 – Vente', 'Article 1 bis – Option', 'Article 2 – Prix'),
      lines('1. Vente', '1.1 Les pompes.', '1.2 Le prix.', '2. Livraison', '2.1 En mai.'),
      lines('Article premier – Vente', 'Article 2 – Prix', 'Article 3 – Livraison'),
      lines('Annexe 1', 'Tarif', 'Annexe 2', 'Plans'),
      lines('1. Vente', '2. (Réservé)', '3. Livraison'),
      lines('§ 1 Vente', '§ 2 Prix', '§ 3 Livraison'),
      lines('Le 4. Le prix est dû.', 'Une note sans numéros.'),
      lines(
        '1. Sale',
        '2. Price',
        'The seller keeps the list. 3. Delivery. The pumps go by sea.',
        '4. Law',
        '5. Costs',
      ),
      lines(
        'ARTICLE I SALE',
        'ARTICLE II PRICE',
        'The price is paid. ARTICLE III DELIVERY The pumps go by sea.',
        'ARTICLE IV LAW',
        'ARTICLE V COSTS',
      ),
      lines('3.8 The pumps are new.', '3.9 They are blue.', '3.10 They are heavy.', '3.11 They are tested.'),
      lines('Exhibit A', 'Exhibit B', 'Exhibit B', 'Exhibit C'),
      lines('Annex I(a)', 'First form', 'Annex I(b)', 'Second form', 'Annex II', 'Third form'),
      lines(
        'Attachment A – Services',
        'The services.',
        'Attachment A – Services',
        'More of them.',
        'Attachment B – Fees',
      ),
      lines('Annexe A – Tarif', 'Le tarif.', 'Annexe A – Tarif', 'La suite.', 'Annexe B – Plans'),
      lines(
        '1. Vente',
        '2. Prix',
        'Le vendeur tient la liste. 3. Livraison. Les pompes vont par mer.',
        '4. Loi',
        '5. Frais',
      ),
    ],
  });
});
