import assert from 'node:assert/strict';
import { Annotator, Blocks, type Language, Lexicon } from '../../src/core/index';
import { bundledTerms } from '../../src/dictionary/index';

const annotator = new Annotator(Lexicon.compile(bundledTerms()));

const CONTEXT: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) =>
    `The shareholders’ agreement and the right of first refusal are of this date.\n\nThe parties speak of the ${name} in this document.`,
  fr: (name) =>
    `Le pacte d’actionnaires et le droit de premier refus sont de ce jour.\n\nLes parties parlent de ${name} dans ce document.`,
};

/** The term that a name, as people write it, leads to: one mention covers it, and no spelling is guessed. */
function termOf(name: string, language: Language): string | undefined {
  const text = CONTEXT[language](name);
  const at = text.indexOf(name, text.indexOf('\n'));
  return annotator
    .annotate(Blocks.of(text))
    .mentions(at, at + name.length)
    .find(({ start, end, match }) => start <= at && end >= at + name.length && match !== 'fuzzy')?.term.id;
}

type Family = Readonly<Record<Language, string>>;

/** What the glossary promises, family by family; names divided by `·`. */
const FAMILIES: Readonly<Record<string, Family>> = {
  'the five of the customer, and what is near': {
    en: `equity stake · cloud commitment · right of first refusal · AGI clause · IP rights · MACC · EDP · committed use discount · take-or-pay ·
      minimum annual commitment · shortfall payment · burn-down · revenue share · exclusivity`,
    fr: `prise de participation · engagement cloud · droit de premier refus · clause AGI · propriété intellectuelle · engagement d’achat ·
      partage de revenus · exclusivité`,
  },
  'deals of artificial intelligence': {
    en: `artificial general intelligence · AGI declaration · independent expert panel · model weights · research IP · API exclusivity · compute rights ·
      performance warrant · safety guardrails · training data licence`,
    fr: `intelligence artificielle générale · panel d’experts indépendants · poids du modèle · exclusivité de l’API · droits de calcul`,
  },
  'corporate forms': {
    en: `public benefit corporation · PBC · nonprofit control · capped profit · special purpose vehicle · SPV · B Corp · holding company ·
      joint venture · dual-class shares`,
    fr: `société à mission · société par actions simplifiée · société anonyme · société à responsabilité limitée · société en commandite simple ·
      société en participation · véhicule ad hoc`,
  },
  'venture and investment': {
    en: `preferred stock · liquidation preference · participating preferred · anti-dilution · full ratchet · pro rata right · drag-along · tag-along ·
      ROFO · ROFN · ROFR · vesting · cliff · SAFE · convertible note · valuation cap · option pool · board seat · board observer · protective provisions ·
      pay-to-play · registration rights · information rights · cap table · pre-money valuation · down round · lead investor · carried interest ·
      management fee · capital call · key person clause`,
    fr: `actions de préférence · pacte d’actionnaires · BSA · BSPCE · BSA-AIR · clause de sortie conjointe · obligation de cession forcée ·
      clause d’agrément · clause de préférence · clause d’inaliénabilité · clause de sortie totale · actions gratuites · levée de fonds · tour de table ·
      table de capitalisation · droit préférentiel de souscription · censeur`,
  },
  'mergers and acquisitions': {
    en: `representations and warranties · disclosure schedule · material adverse change · MAC clause · MAE · earn-out · escrow account · holdback · locked box ·
      completion accounts · break fee · reverse break fee · go-shop · no-shop · standstill · bring-down · sandbagging · tipping basket · indemnity cap ·
      R&W insurance · conditions precedent · long-stop date · letter of intent · due diligence · data room · squeeze-out · tender offer ·
      share purchase agreement · asset purchase agreement · poison pill · fairness opinion · transition services agreement`,
    fr: `garantie d’actif et de passif · complément de prix · conditions suspensives · lettre d’intention · protocole de cession · audit d’acquisition ·
      offre publique d’achat · retrait obligatoire · indemnité de rupture des négociations · traité de fusion · apport partiel d’actif · franchise`,
  },
  'the clauses that CUAD labels': {
    en: `governing law · anti-assignment · change of control clause · termination for convenience · liquidated damages · cap on liability ·
      uncapped liability · audit right · insurance requirement · most favoured nation · non-compete · non-solicitation of employees · no-poach ·
      non-disparagement · covenant not to sue · third-party beneficiary · minimum commitment · volume restriction · price restriction ·
      warranty period · post-termination services · source code escrow · joint ownership · assignment of intellectual property ·
      perpetual licence · non-transferable licence · irrevocable licence · renewal term · notice of non-renewal · effective date ·
      right of first negotiation · profit share`,
    fr: `loi applicable · incessibilité du contrat · changement de contrôle · clause pénale · plafond de responsabilité · clause d’audit ·
      client le plus favorisé · clause de non-concurrence · clause de non-sollicitation · tacite reconduction · séquestre des codes sources`,
  },
  'commercial contracts': {
    en: `service level agreement · SLA · service credit · acceptance testing · change order · step-in right · benchmarking · indemnification ·
      indemnity · change of control · escrow ·
      force majeure · hardship clause · entire agreement · severability · waiver clause · notice provision · arbitration · jurisdiction clause · novation · survival ·
      subcontracting · retention of title · set-off · purchase order · statement of work · most favoured customer`,
    fr: `force majeure · imprévision · clause résolutoire · intuitu personae · cession de contrat · clause compromissoire ·
      clause attributive de juridiction · réserve de propriété · bon de commande · vices cachés · rupture brutale · sous-traitance ·
      clause d’indexation · intégralité de l’accord · divisibilité`,
  },
  'intellectual property': {
    en: `licence agreement · exclusive licence · sublicence · field of use · background IP · foreground IP · work made for hire · moral rights ·
      grant-back · royalty · minimum royalty · milestone payment · upfront payment · patent prosecution · reverse engineering · software escrow · FRAND`,
    fr: `contrat de licence · licence exclusive · sous-licence · redevance · droit moral · connaissances antérieures · cession de droits`,
  },
  finance: {
    en: `credit facility · financial covenant · event of default · cross-default · cross-acceleration · pari passu · negative pledge · applicable margin ·
      maturity date · acceleration clause · security interest · parent company guarantee · letter of credit · mortgage · share pledge · floating charge ·
      intercreditor agreement · bridge loan · mezzanine debt · make-whole · EURIBOR · SOFR · factoring`,
    fr: `sûretés · nantissement · contrat de gage · hypothèque · cautionnement · garantie à première demande · lettre de confort · cession Dailly ·
      délégation de paiement · cas de défaut · exigibilité anticipée · crédit-bail · affacturage · privilège du vendeur · fiducie-sûreté`,
  },
};

for (const [family, names] of Object.entries(FAMILIES))
  describe(`coverage: ${family}`, () => {
    for (const language of ['en', 'fr'] as const)
      for (const name of names[language].split('·').map((part) => part.replace(/\s+/g, ' ').trim()))
        it(`${language}: ${name}`, () => assert.ok(termOf(name, language)));
  });

describe('a term is called by the wording that is standard in its field, whatever names are added', () => {
  const calls: Readonly<Record<string, readonly [en: string, fr: string]>> = {
    'equity-stake': ['equity stake', 'participation au capital'],
    'cloud-commitment': ['cloud commitment', 'engagement cloud'],
    'right-of-first-refusal': ['right of first refusal', 'droit de premier refus'],
    'agi-clause': ['AGI clause', 'clause d’AGI'],
    'ip-rights-horizon': ['IP-rights horizon', 'horizon des droits de propriété intellectuelle'],
    'purchase-commitment': ['purchase commitment', 'engagement d’achat'],
    'insurance-duty': ['insurance requirement', 'obligation d’assurance'],
    'no-solicit-employees': ['employee non-solicitation', 'clause de non-sollicitation de personnel'],
    'change-of-control': ['change of control clause', 'changement de contrôle'],
    'earn-out': ['earn-out', 'complément de prix'],
  };
  const terms = new Map(bundledTerms().map((term) => [term.id, term]));
  for (const [id, [en, fr]] of Object.entries(calls))
    it(id, () => {
      const { texts } = terms.get(id)!;
      assert.deepEqual([texts.en?.names[0]?.text, texts.fr?.names[0]?.text], [en, fr]);
    });
});
