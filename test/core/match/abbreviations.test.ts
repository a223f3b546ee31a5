import { describe } from 'mocha';
import { check } from './check';

describe('abbreviations keep their capitals', () => {
  check(
    'en',
    `
    the ⟦ROFR⟧ lapses → rofr exact
    both ⟦ROFRs⟧ lapse → rofr variant
    the ⟦ROFR⟧’s term → rofr exact
    the (⟦ROFR⟧) lapses → rofr exact
    “⟦ROFR⟧” lapses → rofr exact
    the ⟦ROFR⟧-holder → rofr exact
    the rofr lapses
    the Rofr lapses
    the RoFR lapses
    the ROFRS lapse
    the ROFRX lapses
    the R.O.F.R. lapses
    an ⟦MFN⟧ and a mfn → mfn exact
    a ⟦PBC⟧ and the pbc → pbc exact
    the ⟦PBCs⟧ of Delaware → pbc variant
    ⟦AGI⟧ is not agi, Agi or AGI2 → agi exact
    the ⟦MACC⟧ is no macc → cloud-commitment exact
    our ⟦SaaS⟧, ⟦SAAS⟧ or ⟦saas⟧ → saas exact; saas exact; saas exact
    ⟦R&D⟧ and r&d → r-and-d exact
    the ⟦R&D⟧’s cost → r-and-d exact
    the ROFT and the MFM
    an A G I
    `,
  );
  check(
    'fr',
    `
    l’⟦IAG⟧ et les ⟦IAGs⟧ → agi exact; agi variant
    la clause de la ⟦NPF⟧ → mfn exact
    la npf et l’iag
    le ⟦ROFR⟧ de l’associé → rofr exact
    d’⟦AGI⟧ en ⟦AGI⟧ → agi exact; agi exact
    `,
  );
});
