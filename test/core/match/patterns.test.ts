import { describe } from 'mocha';
import { check } from './check';

describe('alternatives', () => {
  check(
    'en',
    `
    a ⟦right of first offer⟧ → first-offer pattern
    a ⟦right of first negotiation⟧ → first-offer pattern
    all ⟦rights of first negotiation⟧ → first-offer pattern
    the ⟦right of first refusal⟧ → rofr exact
    the right of first choice
    the ⟦right-of-first-offer⟧ → first-offer pattern
    the ⟦right of⏎first offer⟧ → first-offer pattern
    a ⟦first look⟧ → first-offer exact
    it may not ⟦assign⟧ → assign-not pattern
    it shall not ⟦assign⟧ → assign-not pattern
    it will not ⟦assign⟧ → assign pattern
    27% ⟦stake⟧ and 3% ⟦holdings⟧ → stake pattern; stake pattern
    27 % ⟦holding⟧ → stake pattern
    a stake of some size
    ⟦purchase at least 40 seats⟧ → minimum-purchase pattern
    ⟦buy no fewer than 40 seats⟧ → minimum-purchase pattern
    ordering at least 40 seats
    `,
  );
});

describe('optional words', () => {
  check(
    'en',
    `
    it may ⟦terminate for convenience⟧ → terminate pattern
    it may ⟦terminate in whole for convenience⟧ → terminate pattern
    it may terminate in part for convenience
    one seat on the ⟦board⟧ → seat pattern
    two seats on the ⟦board⟧ → seat pattern
    `,
  );
});

describe('gaps inside a sentence', () => {
  check(
    'en',
    `
    it shall not in any way ⟦assign⟧ this → assign-not pattern
    it shall not, without the consent, ⟦assign⟧ this → assign-not pattern
    it shall not one two three four five six ⟦assign⟧ this → assign-not pattern
    it shall not one two three four five six seven ⟦assign⟧ this → assign pattern
    it shall not. They ⟦assign⟧ this → assign pattern
    it shall not; they ⟦assign⟧ this → assign pattern
    it shall not (save to its affiliates) ⟦assign⟧ this → assign-not pattern
    it shall⏎not ever⏎⟦assign⟧ this → assign-not pattern
    it shall not itself ⟦assign⟧ or ⟦assign⟧ → assign-not pattern; assign-not pattern
    a seat on its own advisory ⟦board⟧ → seat pattern
    ⟦buy each year at least 40 seats⟧ → minimum-purchase pattern
    buy each and every year at least 40 seats
    it ⟦holds⟧ 27% → stake pattern
    it holds no less than some 27%
    `,
  );
  check(
    'fr',
    `
    il ne pourra ⟦céder⟧ → assign-not pattern
    il ne pourra, même en partie, ⟦céder⟧ ses droits → assign-not pattern
    il ne pourra pas du tout un jour ⟦céder⟧ → assign pattern
    il ne pourra rien. Il ⟦cédera⟧ → assign pattern
    il ⟦détient⟧ à présent 27 % → stake pattern
    il détient en tout et pour tout 27 %
    `,
  );
});

describe('words that must not come before', () => {
  check(
    'en',
    `
    the ⟦remedy⟧ period → cure-period pattern
    ⟦Remedy⟧ period of 30 days → cure-period pattern
    no remedy period
    without remedy period
    There is no cure. ⟦Remedy⟧ period → cure-period pattern
    `,
  );
});

describe('names and values in patterns', () => {
  check(
    'en',
    `
    Microsoft ⟦nominee⟧ → seat pattern
    the Investor ⟦nominee⟧ → seat pattern
    their nominee
    a (27%) ⟦stake⟧ → stake pattern
    a twenty-seven per cent ⟦stake⟧ → stake pattern
    27% of the ⟦equity interest⟧ → stake exact
    $27 stake
    `,
  );
});
