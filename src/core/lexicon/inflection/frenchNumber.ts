import { pairs, words } from './tables';

/** Words in -s and -x that are singular: without that letter they would be another word (`cours`, `fonds`), or none. */
const SINGULAR = words(
  'cours concours recours secours parcours discours avis preavis permis commis compromis proces acces succes deces progres exces abces frais ' +
    'bras cas corps temps fonds fois mois poids contrepoids bois choix dos heros repos propos envers travers divers univers tiers pays ' +
    'tapis logis devis sursis acquis remis mepris pris mis repris entrepris compris incompris requis soumis promis admis transmis omis emis ' +
    'demis exquis conquis surpris precis imprecis indecis concis assis palais rabais marais relais anglais francais japonais irlandais ' +
    'neerlandais hollandais portugais libanais senegalais chinois danois suedois hongrois luxembourgeois bourgeois quebecois gros gras bas las ' +
    'epais mauvais inclus reclus perclus obtus abus refus surplus jus dessus dessous processus consensus bonus malus campus virus versus corpus ' +
    'prospectus omnibus blocus sens contresens encens remords dehors puits express business sous repas colis vernis debris gens legs mets ' +
    'clos forclos enclos absous dissous gris diffus confus infus intrus os souris pathos chaos taux faux chaux prix voix croix noix paix ' +
    'flux reflux afflux influx gaz nez riz quiz',
);
const IRREGULAR = pairs(
  'travaux:travail baux:bail coraux:corail emaux:email vitraux:vitrail vantaux:vantail noyaux:noyau tuyaux:tuyau joyaux:joyau boyaux:boyau ' +
    'bijoux:bijou cailloux:caillou genoux:genou enjeux:enjeu lieux:lieu milieux:milieu jeux:jeu feux:feu voeux:voeu aveux:aveu neveux:neveu ' +
    'cheveux:cheveu adieux:adieu essieux:essieu yeux:oeil cieux:ciel messieurs:monsieur mesdames:madame maux:mal',
);
const PLURAL = new Map([...IRREGULAR].map(([plural, singular]) => [singular, plural]));
/** Words in -al, -au and -eu that take an s. */
const REGULAR = words('bal carnaval festival recital regal chacal aval pneu bleu landau');

/** The plural of a folded French singular. */
export function pluralOf(word: string): string {
  const irregular = PLURAL.get(word);
  if (irregular !== undefined) return irregular;
  const last = word.charAt(word.length - 1);
  if (last === 's' || last === 'x' || last === 'z') return word;
  if ((last === 'l' || last === 'u') && !REGULAR.has(word)) {
    if (word.endsWith('al')) return `${word.slice(0, -1)}ux`;
    if (word.endsWith('au') || word.endsWith('eu')) return `${word}x`;
  }
  return `${word}s`;
}

/** The singular of a folded French word that looks like a plural, else the word itself. */
export function singularOf(word: string): string {
  const last = word.charAt(word.length - 1);
  if ((last !== 's' && last !== 'x') || SINGULAR.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (last === 's') return word.endsWith('ss') || word.length < 4 ? word : word.slice(0, -1);
  if (word.endsWith('eaux')) return word.slice(0, -1);
  return word.endsWith('aux') ? `${word.slice(0, -2)}l` : word;
}
