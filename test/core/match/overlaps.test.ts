import { describe } from 'mocha';
import { check } from './check';

describe('overlaps and nesting', () => {
  check(
    'en',
    `
    a ⟦right of first refusal notice⟧ → rofr-notice exact
    ⟦rights of first refusal notices⟧ → rofr-notice variant
    a ⟦right of first refusal⟧, notice of it → rofr exact
    a ⟦right of first refusal⟧. Notice of it → rofr exact
    a ⟦right of first refusal⟧ notified → rofr exact
    a ⟦right of first refussal notice⟧ → rofr-notice fuzzy 1
    a ⟦right of first refusal notise⟧ → rofr-notice fuzzy 1
    a ⟦right of first refusal⟧ ⟦right of first refusal⟧ → rofr exact; rofr exact
    an ⟦exclusive right⟧ of first refusal → exclusive-right exact
    an ⟦exclusive right⟧ of first refussal → exclusive-right exact
    an exlusive ⟦right of first refusal⟧ → rofr exact
    ⟦break-up fee⟧ up → break-fee exact
    it shall not ⟦assign⟧ this → assign-not pattern
    the ⟦change of control⟧ of control → change-of-control exact
    an ⟦exclusive licence⟧ and ⟦exclusivity⟧ → exclusive-licence exact; exclusivity exact
    `,
  );
  check(
    'fr',
    `
    le ⟦droit exclusif⟧ de préemption → exclusive-right exact
    la ⟦clause d’agrément⟧ et l’⟦agrément⟧ → approval exact; approval exact
    la ⟦clause de non-concurrence⟧ exclusive → non-compete exact
    l’⟦obligation de sortie conjointe⟧ → drag exact
    le ⟦droit de sortie conjointe⟧ → tag exact
    `,
  );
});

describe('exceptions', () => {
  check(
    'en',
    `
    the ⟦right to cure⟧ → cure exact
    without right to cure
    Without Right to Cure
    without rights to cure
    without the ⟦right to cure⟧ → cure exact
    sold without. ⟦Right to cure⟧ → cure exact
    `,
  );
});

describe('what ends a phrase', () => {
  check(
    'en',
    `
    the right of, first refusal
    the right of. First refusal
    the right (of first refusal)
    the right of “first refusal”
    the right of; first refusal
    the right: of first refusal
    the right | of first refusal
    the “⟦right of first refusal⟧” → rofr exact
    the (⟦right of first refusal⟧) → rofr exact
    the ⟦right of first refusal⟧, if any → rofr exact
    the ⟦right of first refusal⟧/the ⟦right of first offer⟧ → rofr exact; first-offer pattern
    *⟦right of first refusal⟧* → rofr exact
    4.2 ⟦Right of first refusal⟧. → rofr exact
    the right of 1 first refusal
    `,
  );
});

describe('names of one word belong to their language', () => {
  check(
    'en',
    `
    they agree on ⟦exclusivity⟧ → exclusivity exact
    they have agreed to a nantissement
    they shall give an agrément to it
    the ⟦indemnification⟧ of the Buyer → indemnity exact
    the droit of it: ⟦droit de préemption⟧ → pre-emption exact
    the ⟦force majeure⟧ of it → force-majeure exact
    `,
  );
  check(
    'fr',
    `
    une ⟦exclusivité⟧ est due par la → exclusivity exact
    le ⟦right of first refusal⟧ est dû par la → rofr exact
    une indemnification est due par la
    `,
  );
  check(
    'other',
    `
    ⟦exclusivity⟧ / ⟦exclusivité⟧ → exclusivity exact; exclusivity exact
    `,
  );
});

describe('the nearest wins, ties by the total order', () => {
  check(
    'en',
    `
    the ⟦right of first ofer⟧ → first-offer fuzzy 1
    a ⟦drag-alonng right⟧ → drag fuzzy 1
    a ⟦floating charrge⟧ and a ⟦floating channge⟧ → floating-charge fuzzy 1; floating-change fuzzy 1
    a ⟦floating chaxge⟧ → floating-change fuzzy 1
    two ⟦floating chaxges⟧ → floating-change fuzzy 1
    a ⟦flaoting charge⟧ → floating-charge fuzzy 1
    the ⟦board seatt⟧ → seat fuzzy 1
    `,
  );
});
