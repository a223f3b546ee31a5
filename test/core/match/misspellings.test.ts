import { describe } from 'mocha';
import { check } from './check';

describe('a letter too many, too few, another or swapped', () => {
  check(
    'en',
    `
    the ⟦right of first refusl⟧ → rofr fuzzy 1
    the ⟦right of first refussal⟧ → rofr fuzzy 1
    the ⟦right of first refuzal⟧ → rofr fuzzy 1
    the ⟦right of first refsual⟧ → rofr fuzzy 1
    the ⟦rihgt of first refusal⟧ → rofr fuzzy 1
    the ⟦rigt of first refusal⟧ → rofr fuzzy 1
    the ⟦right of frist refusal⟧ → rofr fuzzy 1
    the ⟦rights of first refussals⟧ → rofr fuzzy 1
    the ⟦first refussal right⟧ → rofr fuzzy 1
    the ⟦rihgt of first refussal⟧ → rofr fuzzy 2
    THE ⟦RIGHT OF FIRST REFUSSAL⟧ → rofr fuzzy 1
    The ⟦Right of First Refussal⟧ → rofr fuzzy 1
    the ⟦right of frist negotiation⟧ → first-offer fuzzy 1
    ⟦chnage of control⟧ → change-of-control fuzzy 1
    ⟦change of controll⟧ → change-of-control fuzzy 1
    ⟦chnage of controll⟧ → change-of-control fuzzy 2
    ⟦liqiudated damages⟧ → liquidated-damages fuzzy 1
    ⟦liquidated damges⟧ → liquidated-damages fuzzy 1
    ⟦indemnifcation⟧ → indemnity fuzzy 1
    ⟦indemnfication⟧ → indemnity fuzzy 1
    ⟦indemnifcatoin⟧ → indemnity fuzzy 2
    ⟦idnemnification⟧ → indemnity fuzzy 1
    ⟦exlcusivity⟧ → exclusivity fuzzy 1
    ⟦exclusivty⟧ → exclusivity fuzzy 1
    an ⟦exlusive licence⟧ → exclusive-licence fuzzy 1
    an ⟦exclusive lisence⟧ → exclusive-licence fuzzy 1
    an ⟦exclusive lisense⟧ → exclusive-licence fuzzy 1
    a ⟦sublicenseable⟧ right → sublicence fuzzy 1
    ⟦artifical general inteligence⟧ → agi fuzzy 2
    ⟦sharehodlers’ agreement⟧ → shareholders fuzzy 1
    ⟦shareholders’ agreemnet⟧ → shareholders fuzzy 1
    ⟦public benefit corportion⟧ → pbc fuzzy 1
    ⟦derivativ work⟧ → derived-work fuzzy 1
    `,
  );
  check(
    'fr',
    `
    le ⟦droit de préemtion⟧ → pre-emption fuzzy 1
    le ⟦droit de prémption⟧ → pre-emption fuzzy 1
    le ⟦droit de préempiton⟧ → pre-emption fuzzy 1
    les ⟦droits de préemtion⟧ → pre-emption fuzzy 1
    la ⟦clause d’agrémment⟧ → approval fuzzy 1
    la ⟦cluase d’agrément⟧ → approval fuzzy 1
    une ⟦licence exlusive⟧ → exclusive-licence fuzzy 1
    l’⟦exclusivitée⟧ → exclusivity fuzzy 1
    l’⟦exlcusivité⟧ → exclusivity fuzzy 1
    l’⟦indemnistion⟧ → indemnity fuzzy 1
    le ⟦pacte d’actionaires⟧ → shareholders fuzzy 1
    le ⟦changment de contrôle⟧ → change-of-control fuzzy 1
    le ⟦changment de controlle⟧ → change-of-control fuzzy 2
    la ⟦condition suspencive⟧ → condition fuzzy 1
    la ⟦clause de non-concurence⟧ → non-compete fuzzy 1
    la ⟦clause de nonconcurence⟧ → non-compete fuzzy 1
    une ⟦oeuvre dérivéee⟧ → derived-work fuzzy 1
    la ⟦garrantie de passif⟧ → warranty fuzzy 1
    le ⟦complémment de prix⟧ → pay fuzzy 1
    un ⟦nantisement⟧ → pledge fuzzy 1
    `,
  );
});

describe('what scanners confuse costs a half', () => {
  check(
    'en',
    `
    the ⟦right of flrst refusal⟧ → rofr fuzzy 0.5
    the ⟦right of f1rst refusal⟧ → rofr fuzzy 0.5
    the ⟦right of first refusa1⟧ → rofr fuzzy 0.5
    the ⟦rlght of first refusal⟧ → rofr fuzzy 0.5
    the ⟦r1ght of f1rst refusa1⟧ → rofr fuzzy 1.5
    ⟦indernnification⟧ → indemnity fuzzy 0.5
    ⟦indemniflcation⟧ → indemnity fuzzy 0.5
    ⟦indemnificati0n⟧ → indemnity fuzzy 0.5
    ⟦change of contro1⟧ → change-of-control fuzzy 0.5
    ⟦change of c0ntrol⟧ → change-of-control fuzzy 0.5
    ⟦liquiclated damages⟧ → liquidated-damages fuzzy 0.5
    ⟦liquidated darnages⟧ → liquidated-damages fuzzy 0.5
    ⟦liquidatecl damages⟧ → liquidated-damages fuzzy 0.5
    a ⟦vvarranty claim⟧ → warranty fuzzy 0.5
    ⟦exc1usivity⟧ → exclusivity fuzzy 0.5
    ⟦5hareholders’ agreement⟧ → shareholders fuzzy 0.5
    ⟦b0ard observer⟧ → board-observer fuzzy 0.5
    ⟦8oard observer⟧ → board-observer fuzzy 0.5
    ⟦force rnajeure⟧ → force-majeure fuzzy 0.5
    `,
  );
  check(
    'fr',
    `
    le ⟦droit de préernption⟧ → pre-emption fuzzy 0.5
    le ⟦dr0it de préemption⟧ → pre-emption fuzzy 0.5
    la ⟦clause d’agrérnent⟧ → approval fuzzy 0.5
    la ⟦clause d’agrement⟧ → approval exact
    une ⟦1icence exclusive⟧ → exclusive-licence fuzzy 0.5
    l’⟦exc1usivite⟧ → exclusivity fuzzy 0.5
    le ⟦changement de contr0le⟧ → change-of-control fuzzy 0.5
    une ⟦œuvre clérivée⟧ → derived-work fuzzy 0.5
    `,
  );
});

describe('a space lost or added', () => {
  check(
    'en',
    `
    the ⟦right of firstrefusal⟧ → rofr fuzzy 1
    the ⟦rightof first refusal⟧ → rofr fuzzy 1
    the ⟦right offirst refusal⟧ → rofr fuzzy 1
    the ⟦right of first re fusal⟧ → rofr fuzzy 1
    the ⟦right of fi rst refusal⟧ → rofr fuzzy 1
    the ⟦ri ght of first refusal⟧ → rofr fuzzy 1
    the ⟦rightof firstrefusal⟧ → rofr fuzzy 2
    the ⟦firstrefusal right⟧ → rofr fuzzy 1
    the ⟦right  of  first  refusal⟧ → rofr exact
    ⟦changeof control⟧ → change-of-control fuzzy 1
    ⟦change of con trol⟧ → change-of-control fuzzy 1
    ⟦indemni fication⟧ → indemnity fuzzy 1
    ⟦exclu sivity⟧ → exclusivity fuzzy 1
    ⟦liquidateddamages⟧ → liquidated-damages fuzzy 1
    ⟦boardobserver⟧ → board-observer fuzzy 1
    ⟦publicbenefit corporation⟧ → pbc fuzzy 1
    the ⟦rightof first refussal⟧ → rofr fuzzy 2
    `,
  );
  check(
    'fr',
    `
    le ⟦droitde préemption⟧ → pre-emption fuzzy 1
    le ⟦droit de préem ption⟧ → pre-emption fuzzy 1
    la ⟦licenceexclusive⟧ → exclusive-licence fuzzy 1
    l’⟦exclu sivité⟧ → exclusivity fuzzy 1
    la ⟦conditionsuspensive⟧ → condition fuzzy 1
    le ⟦changement decontrôle⟧ → change-of-control fuzzy 1
    la ⟦clause  de  non-concurrence⟧ → non-compete exact
    la ⟦clause de non-con currence⟧ → non-compete fuzzy 1
    la ⟦clause dagrément⟧ → approval fuzzy 1
    `,
  );
});

describe('line breaks', () => {
  check(
    'en',
    `
    the ⟦right of⏎first refusal⟧ → rofr exact
    the ⟦right⏎of⏎first⏎refusal⟧ → rofr exact
    the ⟦right of⏎first refussal⟧ → rofr fuzzy 1
    the ⟦right of first⏎refusl⟧ → rofr fuzzy 1
    the ⟦right of first re-⏎fusal⟧ → rofr fuzzy 1
    the ⟦right of first re\u00ad⏎fusal⟧ → rofr fuzzy 1
    the ⟦right of first re⏎fusal⟧ → rofr fuzzy 1
    the ⟦right of first re\u00adfusal⟧ → rofr exact
    the ⟦right of\u00a0first\u202frefusal⟧ → rofr exact
    the ⟦right\tof first   refusal⟧ → rofr exact
    a ⟦non-⏎compete⟧ → non-compete exact
    the ⟦know-⏎how⟧ → knowledge exact
    the ⟦share-⏎holders’ agreement⟧ → shareholders fuzzy 1
    the ⟦board ob-⏎server⟧ → board-observer fuzzy 1
    the ⟦board ob-\r⏎server⟧ → board-observer fuzzy 1
    the ⟦change of con-⏎trol⟧ → change-of-control fuzzy 1
    the ⟦change of con\u00ad⏎trol⟧ → change-of-control fuzzy 1
    the ⟦chnage of con-⏎trol⟧ → change-of-control fuzzy 2
    the board-⏎ob server
    > the ⟦change of⏎  control⟧ → change-of-control exact
    the ⟦change\u2028of control⟧ → change-of-control exact
    change\u2029of control
    `,
  );
  check(
    'fr',
    `
    le ⟦droit de⏎préemption⟧ → pre-emption exact
    le ⟦droit⏎de préemtion⟧ → pre-emption fuzzy 1
    la ⟦clause⏎d’agrément⟧ → approval exact
    la ⟦clause de non-⏎concurrence⟧ → non-compete exact
    l’⟦exclusi-⏎vité⟧ → exclusivity fuzzy 1
    le ⟦change-⏎ment de contrôle⟧ → change-of-control fuzzy 1
    le ⟦pacte d’action-⏎naires⟧ → shareholders fuzzy 1
    `,
  );
});

describe('what is no misspelling', () => {
  check(
    'en',
    `
    the right to care
    the term of the contact
    a light of first refusal
    the right of fist refusal
    the right of first reversal
    the right on first refusal
    the right of firms refusal
    the righ to cur
    good leave
    shore capital
    stare capital
    a CERES right
    the AGJ
    the ROFRR
    a pool leaver
    board server
    exclusively
    exclusion
    inclusivity
    identification
    only ⟦know-how⟧ → knowledge exact
    `,
  );
  check(
    'fr',
    `
    le droit de péremption
    une notation
    l’exclusion
    l’inclusivité
    le pacte d’actions
    la clause d’argent
    bon partait
    la clause finale
    `,
  );
});

describe('the budget grows with the length', () => {
  check(
    'en',
    `
    a ⟦waranty claim⟧ and a ⟦warrannty claim⟧ → warranty fuzzy 1; warranty fuzzy 1
    a waranty cliam
    a wrranty clam
    a god leaver
    a ⟦good leeaver⟧ → good-leaver fuzzy 1
    ⟦indemnifcatoin⟧ and indmenifcatoin → indemnity fuzzy 2
    ⟦exclussivity⟧ and exclussivitty → exclusivity fuzzy 1
    a ⟦boadr observer⟧ and a boadr obsrver → board-observer fuzzy 1
    a boardd obbserverr
    a ⟦price imdex⟧ and prise imdex → index fuzzy 1
    `,
  );
});

describe('beside a misspelt word another may stand for one an edit away', () => {
  check(
    'en',
    `
    the ⟦rihgt of fist refusal⟧ → rofr fuzzy 2
    the ⟦right of fist refussal⟧ → rofr fuzzy 2
    the ⟦rihgt of firs⏎refusal⟧ → rofr fuzzy 2
    the ⟦Rihgt of Fist Refusal⟧ → rofr fuzzy 2
    ⟦public benefits corportion⟧ → pbc fuzzy 1
    the right of fist refusal
    the right of fist reversal
    the rihgt of Fist refusal
    the ⟦rights of fist refussal⟧ → rofr fuzzy 2
    the rihgt of fist refussal
    a boar obsrver
    `,
  );
  check(
    'fr',
    `
    le ⟦changemennt de contrôla⟧ → change-of-control fuzzy 2
    la ⟦cause de non-concurrrence⟧ → non-compete fuzzy 2
    la ⟦clause de non-concurrrence⟧ → non-compete fuzzy 1
    la ⟦garanti de pasif⟧ → warranty fuzzy 2
    le changement de contrée
    `,
  );
});
