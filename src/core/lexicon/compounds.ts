import type { Language } from './term';

/** After these a compound is written apart, with a hyphen or as one word alike. */
const PREFIXES: ReadonlySet<string> = new Set(
  'non co anti re sub pre post multi inter semi cross counter over under mid bi ex sur sous contre quasi'.split(' '),
);

/** What links words with hyphens and is never written as one with them: `change-of-control`, `take-or-pay`. */
const LINKS: ReadonlySet<string> = new Set('of or and to for the by de du des la le les et ou a au d l'.split(' '));

/** Whether two folded words that follow each other in a phrase are also written as one. `hyphen`: the phrase has one between them. */
export function joins(first: string, second: string, hyphen: boolean): boolean {
  return PREFIXES.has(first) || (hyphen && !LINKS.has(first) && !LINKS.has(second));
}

/**
 * Prefixes that are taken off a word written as one, each with the beginnings of the words that are also written with a hyphen: `resale` is, `return`
 * is not. The first group takes any word of five letters or more.
 */
const SEPARABLE: Readonly<Record<Language, RegExp>> = {
  en: separable(
    'non|multi|cross|semi',
    'sub:licen,contract,leas,process,underwrit co:operat,own,invest,develop,exclusiv,market,brand,promot,sale,insur,locat ' +
      're:sale,sell,assign,negotiat,invest,purchas,financ,publish,licen,insur,open,deliver pre:pay,paid,empti,approv,exist,clos,determin ' +
      'anti:dilut,trust,brib,corrupt,competit,embarrass counter:part,offer,sign,claim inter:compan,creditor,connect,operab ' +
      'de:compil,list,risk up:front,stream over:allot,charg under:writ,lease,lessee mid:term,stream post:clos,terminat,money,complet',
  ),
  fr: separable(
    'non|multi|semi|contre',
    'co:contract,exploit,investi,proprie,entrepris,developp,assur anti:dilut,concurr,corrupt,embarras sous:trait,licenc,locat,lou ' +
      'inter:entrepris,creanc,societ,operab pre:empti,avis,exist,emin post:clos,contract',
  ),
};

function separable(free: string, listed: string): RegExp {
  const bound = listed.split(' ').map((row) => {
    const [prefix = '', stems = ''] = row.split(':');
    return `${prefix}(?=${stems.replaceAll(',', '|')})`;
  });
  return new RegExp(`^(?:(?:${free})(?=.{5})|${bound.join('|')})`);
}

/** The prefix that a folded word may be written apart from: `sub` of `sublicensable`; none of `subject`. */
export function prefixOf(word: string, language: Language): string | undefined {
  return SEPARABLE[language].exec(word)?.[0];
}
