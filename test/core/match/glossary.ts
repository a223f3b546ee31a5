import { CommonWordLists, Lexicon, readGlossary } from '../../../src/core';
import commonWords from '../../../src/dictionary/common/words.json';

interface Wordings {
  readonly names: readonly string[];
  readonly patterns?: readonly string[];
  readonly except?: readonly string[];
}

function term(id: string, texts: { readonly en?: Wordings; readonly fr?: Wordings }): unknown {
  return { id, category: 'law', ...texts };
}

/** Terms for the tables of this folder: each is here for what it shows of matching, not for what a deal needs. */
const TERMS = [
  term('acquisition-right', { en: { names: ["purchaser's right to acquire"] } }),
  term('adviser', { en: { names: ['legal adviser'] }, fr: { names: ['conseiller juridique'] } }),
  term('agi', {
    en: { names: ['artificial general intelligence', 'AGI'] },
    fr: { names: ['intelligence artificielle générale', 'IAG'] },
  }),
  term('approval', { fr: { names: ["clause d'agrément", 'agrément'] } }),
  term('assign', {
    en: { names: ['deed of transfer'], patterns: ['~assign'] },
    fr: { names: ['acte translatif'], patterns: ['~céder'] },
  }),
  term('assign-not', {
    en: { names: ['bar on transfers'], patterns: ['(may|shall) not … <~assign>'] },
    fr: { names: ['incessibilité'], patterns: ['ne (=peut|~pouvoir) …3 <~céder>'] },
  }),
  term('board-observer', { en: { names: ['board observer'] }, fr: { names: ['censeur au conseil'] } }),
  term('break-fee', { en: { names: ['break-up fee'] } }),
  term('buy-out', { en: { names: ['buy-out clause'] } }),
  term('capital', { en: { names: ['share capital'] }, fr: { names: ['capital social'] } }),
  term('change-of-control', { en: { names: ['change of control'] }, fr: { names: ['changement de contrôle'] } }),
  term('closing-date', { en: { names: ['date of completion'] } }),
  term('cloud-commitment', { en: { names: ['cloud consumption commitment', 'MACC'] } }),
  term('condition', { fr: { names: ['condition suspensive'] } }),
  term('conversion-notice', { en: { names: ['notice of conversion'] } }),
  term('cure', { en: { names: ['right to cure'], except: ['without right to cure'] } }),
  term('cure-period', { en: { names: ['grace period'], patterns: ['!(no|without) <remedy> period'] } }),
  term('derived-work', { en: { names: ['derivative work'] }, fr: { names: ['œuvre dérivée'] } }),
  term('drag', { en: { names: ['drag-along right'] }, fr: { names: ['obligation de sortie conjointe'] } }),
  term('exclusive-licence', { en: { names: ['exclusive licence'] }, fr: { names: ['licence exclusive'] } }),
  term('exclusive-right', { en: { names: ['exclusive right'] }, fr: { names: ['droit exclusif'] } }),
  term('exclusivity', { en: { names: ['exclusivity'] }, fr: { names: ['exclusivité'] } }),
  term('experts', { en: { names: ['expert panel'] }, fr: { names: ["comité d'experts"] } }),
  term('first-offer', { en: { names: ['first look'], patterns: ['right[s] of first (offer|negotiation)'] } }),
  term('floating-change', { en: { names: ['floating change'] } }),
  term('floating-charge', { en: { names: ['floating charge'] } }),
  term('force-majeure', { en: { names: ['force majeure'] }, fr: { names: ['force majeure'] } }),
  term('fully-diluted', { en: { names: ['fully-diluted basis'] } }),
  term('good-leaver', { en: { names: ['good leaver'] }, fr: { names: ['bon partant'] } }),
  term('goods', { en: { names: ['defective goods'] } }),
  term('indemnity', { en: { names: ['indemnification'] }, fr: { names: ['indemnisation'] } }),
  term('index', { en: { names: ['price index'] }, fr: { names: ["clause d'indexation"] } }),
  term('knowledge', { en: { names: ['know-how'] }, fr: { names: ['savoir-faire'] } }),
  term('licensed-mark', { en: { names: ['trademark licence'] } }),
  term('liquidated-damages', { en: { names: ['liquidated damages'] }, fr: { names: ['clause pénale'] } }),
  term('lock-up', { en: { names: ['lock-up agreement', 'lock-up'] } }),
  term('manager', { en: { names: ['managing partner'] }, fr: { names: ['directeur général'] } }),
  term('mfn', { en: { names: ['most favoured nation', 'MFN'] }, fr: { names: ['nation la plus favorisée', 'NPF'] } }),
  term('minimum-purchase', {
    en: { names: ['minimum purchase'], patterns: ['(purchase|buy|order) …3 (at least|no fewer than) {number}'] },
  }),
  term('non-compete', { en: { names: ['non-compete'] }, fr: { names: ['clause de non-concurrence'] } }),
  term('non-solicit', { en: { names: ['non-solicitation covenant'] }, fr: { names: ['non-sollicitation'] } }),
  term('party-to-merger', { en: { names: ['merger party'] }, fr: { names: ['société absorbante'] } }),
  term('pay', { en: { names: ['earn-out payment'] }, fr: { names: ['complément de prix'] } }),
  term('pbc', { en: { names: ['public benefit corporation', 'PBC'] } }),
  term('pledge', { fr: { names: ['nantissement'] } }),
  term('pre-emption', { en: { names: ['pre-emption right'] }, fr: { names: ['droit de préemption'] } }),
  term('r-and-d', { en: { names: ['research and development', 'R&D'] } }),
  term('revenue', { en: { names: ['revenue share'] }, fr: { names: ["part du chiffre d'affaires"] } }),
  term('rofr', { en: { names: ['right of first refusal', 'ROFR'] }, fr: { names: ['droit de premier refus'] } }),
  term('rofr-notice', { en: { names: ['right of first refusal notice'] } }),
  term('saas', { en: { names: ['software as a service', 'SaaS'] }, fr: { names: ['logiciel en tant que service'] } }),
  term('seat', { en: { names: ['board seat'], patterns: ['{name} <nominee>', 'seat[s] on … <board>'] } }),
  term('shareholders', { en: { names: ["shareholders' agreement"] }, fr: { names: ["pacte d'actionnaires"] } }),
  term('stake', {
    en: { names: ['equity interest'], patterns: ['{percent} <(stake|holding)>', '<~hold> …2 {percent}'] },
    fr: { names: ['part sociale'], patterns: ['<~détenir> …2 {percent}'] },
  }),
  term('sublicence', { en: { names: ['sublicensable', 'sublicensing'] }, fr: { names: ['sous-licence'] } }),
  term('tag', { en: { names: ['tag-along right', 'tag-along'] }, fr: { names: ['droit de sortie conjointe'] } }),
  term('take-or-pay', { en: { names: ['take-or-pay commitment'] } }),
  term('terminate', { en: { names: ['early termination'], patterns: ['~terminate [in whole] for convenience'] } }),
  term('third-party-rights', {
    en: { names: ['third-party beneficiary'] },
    fr: { names: ['stipulation pour autrui'] },
  }),
  term('undertaking', { fr: { names: ['promesse de vente'] } }),
  term('warranty', { en: { names: ['warranty claim'] }, fr: { names: ['garantie de passif'] } }),
];

/** Compiled with the everyday words of the bundled glossary, which are never taken for misspellings. */
export const LEXICON = Lexicon.compile(readGlossary({ terms: TERMS }).terms, {
  commonWords: new CommonWordLists(() => commonWords),
});
