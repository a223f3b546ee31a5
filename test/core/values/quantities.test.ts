import { rows } from './check';

describe('numbers with a unit', () => {
  rows('en', [
    ['⟦160 million shares⟧', 'number 160000000 share'],
    ['⟦1,250,000 ordinary shares⟧', 'number 1250000 share'],
    ['⟦two (2) board seats⟧', 'number 2 seat'],
    ['⟦2.2 gigawatts⟧', 'number 2.2 gigawatt'],
    ['⟦5 GW⟧ and ⟦500MW⟧', 'number 5 gigawatt', 'number 500 megawatt'],
    ['⟦25 basis points⟧', 'number 25 basis point'],
    ['⟦25 bps⟧', 'number 25 basis point'],
    ['⟦2.5 percentage points⟧', 'number 2.5 percentage point'],
    ['⟦2 % points⟧', 'number 2 percentage point'],
    ['⟦five basis points (0.05%)⟧'.replace(' (0.05%)⟧', '⟧ (⟦0.05%⟧)'), 'number 5 basis point', 'percent 0.05'],
    ['⟦700 million users⟧', 'number 700000000 user'],
    ['⟦250k users⟧', 'number 250000 user'],
    ['⟦two million metric tons⟧', 'number 2000000 tonne'],
    ['⟦5 mtpa⟧ of LNG', 'number 5000000 tonne'],
    ['⟦100,000 GPUs⟧', 'number 100000 chip'],
    ['up to ⟦500 vehicles⟧', 'number 500 vehicle max'],
    ['⟦10⟧ to ⟦20 million warrants⟧', 'number 10000000 warrant', 'number 20000000 warrant'],
    ['⟦50,000 square feet⟧', 'number 50000 square foot'],
    ['⟦newly issued⟧ shares'.replace(/[⟦⟧]/g, '')],
    ['5 reasons'],
    ['one share'.replace('one share', '⟦one share⟧'), 'number 1 share'],
    ['the second director'],
  ]);
  rows('fr', [
    ['⟦160 millions d’actions⟧', 'number 160000000 share'],
    ['⟦deux millions de tonnes⟧ annuelles', 'number 2000000 tonne'],
    ['⟦2,2 GW⟧', 'number 2.2 gigawatt'],
    ['⟦1 000 parts sociales⟧', 'number 1000 share'],
    ['⟦deux sièges⟧', 'number 2 seat'],
    ['⟦25 points de base⟧', 'number 25 basis point'],
    ['⟦2,5 points de pourcentage⟧', 'number 2.5 percentage point'],
    ['⟦1 000 bons de souscription⟧ d’actions', 'number 1000 warrant'],
    ['⟦700 millions d’utilisateurs⟧', 'number 700000000 user'],
    ['⟦500 000 actions⟧ nouvelles', 'number 500000 share'],
    ['⟦dix mille mètres carrés⟧', 'number 10000 square metre'],
  ]);
});
