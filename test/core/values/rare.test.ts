import { rows } from './check';

/** Rarer ways to write amounts and times, found by texts of our own that were read after the other tables. */
describe('values in rarer forms', () => {
  rows('en', [
    ['an offer of ⟦DKr39bn⟧', 'money 39000000000 DKK'],
    ['⟦SKr 12 million⟧ for the yard', 'money 12000000 SEK'],
    ['⟦SFr2m⟧', 'money 2000000 CHF'],
    ['⟦75 euro cents⟧', 'money 0.75 EUR'],
    ['⟦20 quid⟧', 'money 20 GBP'],
    ['the quid pro quo was clear'],
    ['⟦a decade⟧ of work', 'duration 10 year'],
    ['a decade ago the firm failed'],
    ['lost ⟦c$ 2.3 million⟧ last year', 'money 2300000 CAD'],
    ['rose to ⟦a$ 0.75⟧', 'money 0.75 AUD'],
    ['it’s ⟦$5⟧', 'money 5 USD'],
  ]);
  rows('fr', [
    ['⟦2,5 milliards de reals⟧', 'money 2500000000 BRL'],
    ['⟦15 millions de livres turques⟧', 'money 15000000 TRY'],
    ['⟦15 millions de livres sterling⟧', 'money 15000000 GBP'],
    ['⟦10 millions de FCFA⟧', 'money 10000000 XOF'],
    ['⟦douze euros cinquante⟧', 'money 12.5 EUR'],
    ['⟦1 000 $ canadiens⟧', 'money 1000 CAD'],
    ['c’est un cent mètres'],
    ['il pèse une demi-livre'],
    ['⟦une décennie⟧', 'duration 10 year'],
  ]);
});
