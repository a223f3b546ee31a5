import { check } from './check';

describe('an impossible date', () => {
  check('impossible-date', {
    found: [
      'The lease ends on ⟦31 June 2027⟧.',
      'The loan falls due on ⟦February 30, 2028⟧.',
      'Closing is set for ⟦29 February 2027⟧.',
      'The option lapses on ⟦September 31, 2026⟧.',
      'It was signed on ⟦31 November 2025⟧ in Oslo.',
      'Delivery is due on ⟦2026-02-30⟧.',
      'Delivery is due on ⟦2026-13-01⟧.',
      'The guarantee expires on ⟦April 31, 2030⟧.',
      'Paid on ⟦30 February 2026⟧ at noon.',
      'The review is on ⟦February 29, 2025⟧.',
      'Le bail finit le ⟦31 juin 2027⟧.',
      'Le prêt échoit le ⟦30 février 2028⟧.',
      'La cession a lieu le ⟦29 février 2027⟧.',
      'L’option expire le ⟦31 septembre 2026⟧.',
      'Signé le ⟦31 novembre 2025⟧ à Lyon.',
      'La livraison est due le ⟦31/02/2026⟧.',
      'La livraison est due le ⟦31/04/2026⟧.',
      'La garantie expire le ⟦31 avril 2030⟧.',
      'Payé le ⟦30 février 2026⟧ à midi.',
      'La revue a lieu le ⟦29 février 2025⟧.',
    ],
    silent: [
      'The lease ends on 30 June 2027.',
      'The loan falls due on February 28, 2028.',
      'Closing is set for 29 February 2028.',
      'The option lapses on September 30, 2026.',
      'Version 2026-13 of the software is supplied.',
      'The part number is 31/02/7.',
      'Chapter 31 June reports are due.',
      'The leap day was 29 February 2000.',
      'Delivery is due on 2026-02-28.',
      'Call 555-31-0299 for help.',
      'Le bail finit le 30 juin 2027.',
      'Le prêt échoit le 28 février 2028.',
      'La cession a lieu le 29 février 2028.',
      'L’option expire le 30 septembre 2026.',
      'La livraison est due le 28/02/2026.',
      'Le lot 31/02 est livré.',
      'Le 1er mars 2026, les parties signent.',
      'Le ratio est de 31/12.',
      'Article 31, juin 2026.',
      'The fraction 30/2 equals fifteen.',
    ],
  });
});

describe('a wrong weekday', () => {
  check('wrong-weekday', {
    found: [
      'Closing takes place on ⟦Monday, 28 October 2025⟧.',
      'The vote is on ⟦Monday, January 1, 2027⟧.',
      'The bid ends on ⟦Sunday, March 2, 2026⟧.',
      'Paid on ⟦Tuesday 1 July 2026⟧.',
      'The hearing is on ⟦Wednesday, December 25, 2025⟧.',
      'La cession a lieu le ⟦lundi 28 octobre 2025⟧.',
      'Le vote est fixé au ⟦mardi 1er juillet 2026⟧.',
      'L’offre expire le ⟦dimanche 2 mars 2026⟧.',
      'L’audience est le ⟦mercredi 25 décembre 2025⟧.',
      'Signé le ⟦vendredi 14 juillet 2026⟧.',
    ],
    silent: [
      'Closing takes place on Tuesday, 28 October 2025.',
      'The bid ends on Monday, March 2, 2026.',
      'Paid on Wednesday 1 July 2026.',
      'The hearing is on Thursday, December 25, 2025.',
      'Every Monday the register is open; on 28 October 2025 it is closed.',
      'La cession a lieu le mardi 28 octobre 2025.',
      'Le vote est fixé au mercredi 1er juillet 2026.',
      'L’offre expire le lundi 2 mars 2026.',
      'Signé le mardi 14 juillet 2026.',
      'Chaque lundi le registre est ouvert ; le 28 octobre 2025 il est fermé.',
    ],
  });
});
