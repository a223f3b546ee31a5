import { check } from './check';

describe('values in conflict', () => {
  check('conflicting-values', {
    found: [
      'The liability cap is ⟦$5 million⟧.\n\nUnder the liability cap, the supplier owes ⟦$7 million⟧.',
      'The break fee is ⟦$30 million⟧.\n\nThe break fee of ⟦$40 million⟧ is paid within ten days.',
      'The escrow amount is ⟦$2 million⟧.\n\nThe escrow amount of ⟦$3 million⟧ is held by the agent.',
      'The Azure commitment is ⟦$250 billion⟧.\n\nThe Azure commitment of ⟦$200 billion⟧ runs for years.',
      'Le prix d’acquisition est de ⟦12 millions d’euros⟧.\n\nLe prix d’acquisition de ⟦13 millions d’euros⟧ est payé comptant.',
      'La durée initiale est de ⟦cinq ans⟧.\n\nLa durée initiale de ⟦sept ans⟧ commence en mai.',
      'Le plafond de responsabilité est de ⟦5 millions d’euros⟧.\n\nLe plafond de responsabilité de ⟦7 millions d’euros⟧ s’applique.',
      'Le complément de prix est de ⟦2 millions d’euros⟧.\n\nLe complément de prix de ⟦3 millions d’euros⟧ est dû en mai.',
      'L’engagement d’achat est de ⟦250 milliards de dollars⟧.\n\nL’engagement d’achat de ⟦200 milliards de dollars⟧ court sur des années.',
    ],
    silent: [
      'Norvik holds a stake of 27 % in Halden.\n\nThe stake of Norvik in Halden is 27 %.',
      'Norvik holds a stake of 27 % in Halden.\n\nFalk holds a stake of 32.5 % in Halden.',
      'Norvik holds a stake of 27 % in Halden. Previously it held a stake of 32.5 %.',
      'Norvik holds a stake of 27 % valued at $135 billion.\n\nThe stake of Norvik is valued at $135 billion.',
      'The break fee is $30 million.\n\nThe break fee of $30,000,000 is paid within ten days.',
      'The purchase price is EUR 12,000,000.\n\nA deposit of EUR 1,000,000 is paid.',
      'The notice period is thirty days.\n\nThe warranty period is sixty days.',
      'A royalty of 5 % is due on pumps.\n\nNo royalty is due on valves.',
      'The liability cap is $5 million.\n\nThe liability cap does not apply to fraud.',
      'The stake may rise to 30 %.\n\nThe stake is 27 %.',
      'The price is between EUR 5 and EUR 7.',
      'Nothing of the kind.',
      'Norvik détient une participation de 27 % dans Halden.\n\nLa participation de Norvik dans Halden est de 27 %.',
      'Norvik détient une participation de 27 % dans Halden.\n\nFalk détient une participation de 32,5 % dans Halden.',
      'Norvik détient une participation de 27 %. Auparavant, sa participation était de 32,5 %.',
      'L’indemnité de rupture est de 30 millions d’euros.\n\nL’indemnité de rupture de 30 000 000 euros est payée.',
      'Le préavis est de trente jours.\n\nLa période de garantie est de soixante jours.',
      'Une redevance de 5 % est due.\n\nAucune redevance n’est due sur les vannes.',
      'La participation pourrait atteindre 30 %.\n\nLa participation est de 27 %.',
      'Rien de tel.',
    ],
  });
});
