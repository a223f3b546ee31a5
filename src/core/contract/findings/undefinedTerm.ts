import type { Lexicon } from '../../lexicon/lexicon';
import { foldText } from '../../text/characters';
import { setOf, tokenBefore } from '../scan';
import { amends } from './amending';
import type { CapitalFact } from './capitals';
import type { Check } from './check';
import type { Annotated, CheckedDocument } from './document';

/** A document that defines fewer names does not write its terms with capitals on purpose. */
const FEWEST_DEFINITIONS = 3;
/** A capital that stands once may be a slip or a name, unless its words say that it is a term. */
const FEWEST_USES = 2;
/** What contracts define as a rule: where such a word stands with its capital, it is meant as a term though it stands once. */
const CORE = setOf(
  'term territory product service closing software deliverable affiliate fee royalty purchaser licensee licensor seller buyer lender borrower ' +
    'territoire produit prestation logiciel livrable affilie redevance acquereur cedant cessionnaire beneficiaire',
);
/** Where no article ever leads to a name, it must stand so often in running text. */
const MANY = 4;

/** Of several words the last says whether they may be a term: `the Citation Finder` is a product, `the Closing Date` is not. */
const HEADS = setOf(
  'agreement account act action agent amount application approval area asset assignment authority balance base basis benefit board body budget business capital certificate change charge claim closing commission commitment committee ' +
    'communication company compensation component condition confirmation consent consideration content contribution control cost customer data date day deadline default deliverable delivery deposit ' +
    'design device disclosure dispute document documentation effort employee entity equipment event expense facility factor fee field fund good guarantee guideline indebtedness indemnitee information infringement ' +
    'instrument intellectual interest invention investor invoice issue item know law lead level liability license licence limit list loan loss manual manufacturer mark market material matter measure ' +
    'meeting member method milestone month name notice obligation offer office operation option order parameter party patent payment percentage period permit person personnel plan platform policy portion ' +
    'premises price procedure proceeding proceeds process product program project property proposal provider publication purchase purpose quantity quarter quota rate receipt record redemption region registration release renewal report representation ' +
    'request requirement reserve resource restriction result return revenue review right royalty sale sample schedule security service share shareholder site software solution specification staff standard ' +
    'statement stock study sublicense sublicensee subsidiary supplier supply system tax technology term territory test testing threshold time title tooling trademark transaction transfer trial undertaking unit use user value vendor verification ' +
    'version warranty week work year ' +
    'accord acte acompte action actif activite affilie annexe avis bien bon budget cahier calendrier caution cession charge chiffre client commande commission comite condition compte contenu contrat contribution convention cout creance ' +
    'date delai demande depot document documentation donnees droit duree echeance element equipement etape evenement exploitation facture fonds frais garantie honoraire indemnite information informations installation jalon jour licence livrable ' +
    'livraison logiciel lot maintenance marque materiel mise mission modification montant notification notice objectif obligation offre operation option ordre organe outillage paiement partenaire partie part periode personne phase plan plateforme prestation ' +
    'prix procedure produit projet propriete rapport recette redevance remise reserve reservation resultat revenu savoir secret service seuil site societe solution specification stock support systeme tarif technique technologie terme territoire titre transaction transfert travaux usine valeur vente',
);

/** Heads of what exists outside the contract as well: `the Annual Bonus Plan`, `the Bankruptcy Law`. */
const OUTSIDE = setOf(
  'plan program programme law list method study company act fund index survey policy scheme market loi liste methode etude fonds',
);

/** Words that the law, geography and the calendar write with capitals, and the parts of the document itself. */
const PROPER = setOf(
  'section sections article articles schedule schedules exhibit exhibits annex annexes annexe appendix appendices attachment attachments clause clauses paragraph paragraphs addendum part chapter recital recitals ' +
    'act acts code codes court courts state states commission department secretary minister ministry president chief officer officers director directors board parliament congress senate government union republic kingdom ' +
    'county city district province convention treaty regulation regulations rule rules directive constitution statute federal national international association organization organisation institute university church ' +
    'internet web java linux windows google microsoft oracle ' +
    'bank exchange reserve treasury internal revenue administration agency authority bureau office registrar notary tribunal cour conseil etat chambre ministere prefet ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'english french german spanish italian dutch american british european chinese japanese indian canadian swiss swedish norwegian ' +
    'francais francaise anglais allemand belge belges suisse europeen europeenne ' +
    'netherlands norway sweden germany france italy spain america europe asia africa england wales scotland ireland china japan india canada australia israel delaware york california texas ' +
    'norvege suede allemagne italie espagne amerique europe asie afrique angleterre chine japon belgique luxembourg ' +
    'mr mrs ms dr mm mme monsieur madame messieurs god sir dear esq gaap ifrs ucc llc inc ltd corp corporation plc gmbh lp llp trademark copyright patent olympic games christmas euro euros dollar dollars ' +
    'civil commerce penal travail monetaire chairman chairperson crown commonwealth emirates inspector attorney counsel general territories ' +
    // A contract calls itself and its parties so without a definition.
    'agreement agreements contract deed lease memorandum amendment party parties contrat convention accord avenant bail partie preamble preambule recitals',
);

/** What tells that a name is given a meaning here, if not in a way that is read: `the Annual Quota is defined in`, `(the Personal Property")`. */
const TOLD =
  /^[”"»’')\s]*(?:(?:,? ?(?:which|that) )?(?:(?:is|are|shall be|has been|as|est|sont|tel(?:le)?s? que)\s+)?(?:otherwise |more fully |further )?(?:defined|described|set forth|set out|specified|attached|listed|annexed|définie?s?|décrite?s?|jointe?s?|annexée?s?)\b|means?\b|shall mean|désigne|signifie)/iu;
/** `this Guarantee`: a text that speaks of itself. */
const SELF = setOf('this these ce cet cette presente present');

/** Names that the text writes like defined ones, twice at least, and that nothing defines: once each, where it stands first. */
export const undefinedTerm: Check = {
  codes: ['undefined-term'],
  find: (document) => {
    const { contract, blocks } = document;
    if (new Set(contract.definitions().map(({ name }) => name)).size < FEWEST_DEFINITIONS) return [];
    if (blocks.some(({ proof }) => proof.defers) || amends(document)) return [];
    const names = capitalNames(document);
    return [...names.values()]
      .filter(
        (name) =>
          (name.count >= FEWEST_USES || isPlain(name, document.annotations)) &&
          supportOf(name) * 2 >= name.count &&
          isLikeTerm(name, document.annotations),
      )
      .flatMap(({ first }) => first ?? [])
      .sort((a, b) => a.start - b.start)
      .map((span) => {
        const text = document.textOf(span).replace(/\s+/g, ' ');
        return { code: 'undefined-term' as const, start: span.start, end: span.end, args: [text], subject: text };
      });
  },
};

interface CapitalName {
  /** Folded. */
  readonly words: readonly string[];
  count: number;
  led: number;
  /** How often the text speaks of one of several. */
  general: number;
  /** How often it stands in running text without an article. */
  running: number;
  /** Where it first stands in running text. */
  first: { readonly start: number; readonly end: number } | undefined;
}

/** The capitalised names that overlap no defined one, by their words without endings. */
function capitalNames(document: CheckedDocument): ReadonlyMap<string, CapitalName> {
  const names = new Map<string, CapitalName>();
  const introduced = new Set<string>();
  const taken = [...document.contract.uses(), ...document.contract.definitions()].sort((a, b) => a.start - b.start);
  const defined = new Set(document.contract.definitions().map(({ name }) => keyOf(wordsOf(name))));
  let t = 0;
  for (const { start, shown, proof, contract } of document.blocks) {
    for (const fact of proof.capitals) {
      const from = start + fact.start;
      const to = start + fact.end;
      while (t < taken.length && (taken[t]?.end ?? 0) <= from) t++;
      if ((taken[t]?.start ?? Infinity) < to) continue;
      if (proof.companies.some((company) => company.start < fact.end && fact.start < company.end)) continue;
      const words = wordsOf(shown.slice(fact.start, fact.end));
      if (words.some((word) => PROPER.has(word))) continue;
      const key = keyOf(words);
      const isTitle = contract.labels.some(({ title }) => title.start < fact.end && fact.start < title.end);
      if (defined.has(key) || isIntroduced(shown, fact)) introduced.add(key);
      if (isTitle) continue;
      const known = names.get(key) ?? { words, count: 0, led: 0, general: 0, running: 0, first: undefined };
      names.set(key, known);
      known.count++;
      if (fact.running) known.running++;
      if (fact.general) known.general++;
      if (fact.led) known.led++;
      if (!fact.led && !(fact.running && isMass(words))) continue;
      known.first ??= { start: from, end: to };
    }
  }
  for (const key of introduced) names.delete(key);
  return names;
}

/** Whether a name that stands once is a term by its words alone: `its Buy-Down Option`, `the Territory`; `the Yellow Pages` are not. */
function isPlain({ words, led }: CapitalName, { lexicon, profile }: Annotated): boolean {
  if (led === 0) return false;
  if (words.length === 1) return CORE.has(stem(words[0] ?? ''));
  const head = profile.language === 'fr' ? words[0] : words.at(-1);
  return (
    HEADS.has(stem(head ?? '')) && !OUTSIDE.has(stem(head ?? '')) && words.every((word) => isOrdinary(word, lexicon))
  );
}

/** How often running text uses a name as it uses terms. Without an article it uses plurals and masses alone: `a royalty on Net Sales`. */
function supportOf({ words, led, running }: CapitalName): number {
  return isMass(words) && (led > 0 || running >= MANY) ? led + running : led;
}

/** Whether several words name more than one thing, or a mass: the last is a plural, or one that terms end with. */
function isMass(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && (HEADS.has(stem(last)) || stem(last) !== last);
}

const ADJECTIVE = /(?:usive|able|ible|ous)$/;

/** Whether a name may be a term, and not what a person, a product, a page or an office is called. */
function isLikeTerm({ words, count, general }: CapitalName, { lexicon, profile }: Annotated): boolean {
  const heads = words.length > 1 && words.some((word) => HEADS.has(stem(word)));
  // In French the noun comes first, and what stands behind it may be any adjective.
  const telling = profile.language === 'fr' ? words.slice(0, 1) : words;
  if (!telling.every((word) => isOrdinary(word, lexicon))) return heads && general > 0 && count >= MANY;
  // `a Non-Exclusive licence`.
  if (ADJECTIVE.test(words.at(-1) ?? '') && !HEADS.has(stem(words.at(-1) ?? ''))) return false;
  return words.length === 1 || general > 1 || heads;
}

/** Whether everyday language or the dictionary knows a word, in whatever number. */
function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return lexicon.isKnown(word) || lexicon.isKnown(stem(word)) || HEADS.has(stem(word));
}

/** Whether a name is in quotes, is shortened in brackets behind it, `the Joint Steering Committee (“JSC”)`, or is told what it means. */
function isIntroduced(shown: string, { start, end }: CapitalFact): boolean {
  const behind = shown.slice(end, end + 80);
  const before = tokenBefore(shown, start);
  if (before && ('“"«‘'.includes(before.text) || SELF.has(before.text))) return true;
  // `any consent or other communication (Notice)`.
  if (
    shown[end] === ')' &&
    (before?.text === '(' || /\((?:the|an?|each|l[aes’']+|une?) ?$/iu.test(shown.slice(Math.max(0, start - 7), start)))
  )
    return true;
  if ('”"»'.includes(shown[end] ?? ' ')) return true;
  return (
    /^\s?\((the |le |la |les |l[’'])?([“"«]|\p{Lu}{2,6}\))/u.test(behind) ||
    TOLD.test(behind) ||
    isDefinedElsewhere(behind)
  );
}

/** `(as defined in the Lease)`. What is said to be defined in this document, and is not, is what the check looks for. */
function isDefinedElsewhere(behind: string): boolean {
  const said = /^[^.;]{0,30}[(,] ?(?:each |all )?(?:as|tel)[^).;]{0,20}d[eé]fin[^).;]*/iu.exec(behind)?.[0];
  return said !== undefined && !OWN_PLACE.test(said);
}

const OWN_PLACE = /(?:below|above|here|hereinafter|ci-|this|présente?|section|article|clause|paragraph|§)/iu;

function keyOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** Without the ending of a plural. */
function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=...)(?:s|x|aux)$/, '');
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
