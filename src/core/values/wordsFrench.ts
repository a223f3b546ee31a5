import type { LanguageWords } from './languageWords';

/** The French words of values, folded: `decembre`, `annee`. */
export const FRENCH: LanguageWords = {
  small:
    'zero:0 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16',
  tens: 'vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90',
  hundred: 'cent:100 cents:100',
  scales:
    'mille:1e3 mil:1e3 milliers:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 billion:1e9 billions:1e9 trillion:1e12 trillions:1e12',
  collectives:
    'dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 ' +
    'millier:1000 huitaine:8',
  abbreviations: 'md:1e9 mds:1e9 mrd:1e9 mrds:1e9 mia:1e9',
  articles: 'un:1 une:1',
  ordinals:
    'premier:1 premiere:1 second:2 seconde:2 deuxieme:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 huitieme:8 ' +
    'neuvieme:9 dixieme:10 onzieme:11 douzieme:12 vingtieme:20 centieme:100',
  ordinalSuffixes: 'er re ere e eme ieme nde',
  fractions:
    'demi:2 demie:2 moitie:2 tiers:3 quart:4 quarts:4 cinquiemes:5 sixiemes:6 huitiemes:8 dixiemes:10 centiemes:100',
  months:
    'janvier:1 janv:1 fevrier:2 fevr:2 fev:2 mars:3 avril:4 avr:4 mai:5 juin:6 juillet:7 juil:7 aout:8 septembre:9 sept:9 ' +
    'octobre:10 novembre:11 decembre:12',
  weekdays:
    'lundi:1 lun:1 mardi:2 mar:2 mercredi:3 mer:3 jeudi:4 jeu:4 vendredi:5 ven:5 samedi:6 sam:6 dimanche:7 dim:7',
  periods: 'debut:early mi:mid milieu:mid fin:late trimestre:quarter trimestres:quarter semestre:half semestres:half',
  durations:
    'jour:day jours:day semaine:week semaines:week mois:month an:year ans:year annee:year annees:year decennie:decade ' +
    'decennies:decade trimestre:trimester trimestres:trimester semestre:semester semestres:semester',
  bounds:
    'plus:plus moins:moins minimum:minimum maximum:maximum superieur:min superieure:min superieurs:min superieures:min inferieur:max ' +
    'inferieure:max inferieurs:max inferieures:max jusqu:max plafonne:max plafonnee:max plafond:max dessous:max deca:max dela:min ' +
    'dessus:min excedant:exceed exceder:exceed excede:exceed excedera:exceed depassant:exceed depasser:exceed depasse:exceed ' +
    'depassera:exceed environ:environ quelque:approx pres:approx autour:approx alentours:approx ordre:approx presque:approx ' +
    'quasi:approx quasiment:approx approximativement:approx tard:late tot:early limite:max limitee:max vers:approx avoisine:approx avoisinant:approx avoisiner:approx frole:approx frolant:approx',
  words: {
    and: 'et',
    of: 'de d des du',
    the: 'le la les l ce cette',
    to: 'a au',
    or: 'ou',
    between: 'entre',
    point: 'virgule',
    per: 'pour par p',
    hundredth: 'cent c',
    percent: 'pourcent pourcents pourcentage',
    minor: 'cent cents centime centimes cts',
    business: 'ouvre ouvres ouvrable ouvrables',
    adjective:
      'calendaires calendaire consecutifs consecutives francs nouvelles nouveaux nouvelle autres ordinaires bonnes pleines entieres ' +
      'entiers',
    yearStrong: 'en depuis avant apres jusqu vers horizon ici courant des lors dela',
    yearWeak: 'a de d pour du',
    yearName: 'an annee annees exercice exercices fiscal fiscale civile comptable social',
    season: 'printemps ete automne hiver saison rentree',
    following: '',
    after:
      'et ou a au aux le la les en dans par pour sur avec qui que dont est sont sera seront etait inclus puis mais si il elle ils ' +
      'elles ce cette sous selon lors ne n qu l d de du',
    filler: 'de d du des que au aux a la le les l un une total pas montant somme seuil hauteur',
    count: 'total somme montant nombre moyenne',
    negation: 'pas ne n sans non jamais',
    elsewhen: 'auparavant tot tard',
    label:
      'article articles section sections clause clauses annexe annexes paragraphe phase partie etape numero alinea chapitre page ' +
      'lot tableau reglement directive loi decret arrete decision n version',
    equity: 'capital participation participations parts voix droits actions titres',
    forDuration: 'pendant dans sous pour apres durant',
    whose: 'son sa ses leur leurs notre nos tout toute tous toutes chaque',
    day: 'jour',
    minus: 'moins',
  },
};
