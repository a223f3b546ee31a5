import { foldText } from '../../text/characters';
import { setOf } from '../scan';
import type { CapitalFact } from './capitals';
import type { Check } from './check';
import type { CheckedDocument } from './document';

/** A document that defines fewer names does not write its terms with capitals on purpose. */
const FEWEST_DEFINITIONS = 3;
/** A capital that stands once may be a slip or a name. */
const FEWEST_USES = 2;

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

/** Names that the text writes like defined ones, twice at least, and that nothing defines: once each, where it stands first. */
export const undefinedTerm: Check = {
  codes: ['undefined-term'],
  find: (document) => {
    const { contract, blocks } = document;
    if (new Set(contract.definitions().map(({ name }) => name)).size < FEWEST_DEFINITIONS) return [];
    if (blocks.some(({ proof }) => proof.defers)) return [];
    const names = capitalNames(document);
    return [...names.values()]
      .filter((name) => name.count >= FEWEST_USES && name.led * 2 >= name.count && name.first !== undefined)
      .flatMap(({ first }) => first ?? [])
      .sort((a, b) => a.start - b.start)
      .map((span) => {
        const text = document.textOf(span).replace(/\s+/g, ' ');
        return { code: 'undefined-term' as const, start: span.start, end: span.end, args: [text], subject: text };
      });
  },
};

interface CapitalName {
  count: number;
  led: number;
  /** Where it first stands in running text. */
  first: { readonly start: number; readonly end: number } | undefined;
}

/** The capitalised names that overlap no defined one, by their words without endings. */
function capitalNames(document: CheckedDocument): ReadonlyMap<string, CapitalName> {
  const names = new Map<string, CapitalName>();
  const introduced = new Set<string>();
  const taken = [...document.contract.uses(), ...document.contract.definitions()].sort((a, b) => a.start - b.start);
  let t = 0;
  for (const { start, shown, proof } of document.blocks) {
    const companies = proof.companies;
    for (const fact of proof.capitals) {
      const from = start + fact.start;
      const to = start + fact.end;
      while (t < taken.length && (taken[t]?.end ?? 0) <= from) t++;
      if ((taken[t]?.start ?? Infinity) < to) continue;
      if (companies.some((company) => company.start < fact.end && fact.start < company.end)) continue;
      const words = wordsOf(shown, fact);
      if (words.some((word) => PROPER.has(word))) continue;
      const key = words.map((word) => word.replace(/(?<=...)(s|x|aux)$/, '')).join(' ');
      // `the Joint Steering Committee (“JSC”)`: what is shortened is thereby named.
      if (/^\s?\((the |le |la |les |l[’'])?[“"«]/u.test(shown.slice(fact.end, fact.end + 12))) introduced.add(key);
      const known = names.get(key);
      const first = fact.led ? { start: from, end: to } : undefined;
      if (!known) names.set(key, { count: 1, led: fact.led ? 1 : 0, first });
      else {
        known.count++;
        if (fact.led) known.led++;
        known.first ??= first;
      }
    }
  }
  for (const key of introduced) names.delete(key);
  return names;
}

function wordsOf(shown: string, { start, end }: CapitalFact): readonly string[] {
  return foldText(shown.slice(start, end))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
