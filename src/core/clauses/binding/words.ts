import type { Language } from '../../lexicon/term';
import type { Vocabulary } from '../../lexicon/vocabulary';
import { foldText } from '../../text/characters';
import { formsOf } from '../verbForms';

/** What a word near a figure says of whose figure it is. Numbers, because they live in typed arrays. */
export const KIN = {
  none: 0,
  /** `starting`, `since`, `dès`: what begins then does not end then. */
  start: 1,
  /** `from`, French `de`: a beginning, or what was before, or neither. */
  from: 2,
  /** `against`, `instead of`, `contre`: before an earlier figure. */
  against: 3,
  /** `previously`, `auparavant`: beside an earlier figure. */
  earlier: 4,
  /** `falls`, `is raised`, `passe`: from an earlier figure to the one that holds. */
  change: 5,
  /** `announces`, `signs`, `dated`: a date here is that of the telling. */
  report: 6,
  /** `premium`, `turnover`: has a figure of its own. */
  owner: 7,
  /** `amount`, `share`: has the figure of what it is said of. */
  measure: 8,
  /** `ago`, `later`: a duration here is a date. */
  ago: 9,
  /** `ranges`, `between`: both ends hold. */
  range: 10,
  /** `for`, `pour`: before a price. */
  price: 11,
  /** `respectively`: figures go to mentions in order. */
  respectively: 12,
  /** `until`, `through`, `jusque`. */
  until: 13,
  /** `by`, `up`, French `de` after a verb of change: a difference. */
  by: 14,
  /** `or`, `soit`: before another way to say the same. */
  equals: 15,
  /** `près` in `près de`. */
  nearly: 16,
} as const;
type KinName = keyof typeof KIN;

interface KinList {
  readonly words: { readonly [name in KinName]?: string };
  /** Infinitives, for all their forms. */
  readonly verbs: { readonly [name in KinName]?: string };
}

const LISTS: Readonly<Record<Language, KinList>> = {
  en: {
    words: {
      start: 'since after effective onwards onward',
      from: 'from',
      against: 'against versus vs compared instead rather',
      earlier: 'previously formerly earlier before hitherto originally initially prior',
      report: 'dated published',
      owner:
        'premium discount revenue revenues sales turnover profit profits loss losses debt debts growth margin margins tax taxes inflation interest earnings income dividend ' +
        'fine fines budget headcount staff savings deficit surplus output gdp population damages bonus salary rent penalty',
      measure:
        'amount amounts sum total totals share shares portion part slice level figure rate price value worth cap ceiling limit maximum minimum threshold equivalent holding ' +
        'deal contract order agreement package commitment pact investment tranche position chunk percentage number cash period term',
      ago: 'ago later earlier old',
      range: 'between',
      price: 'for',
      respectively: 'respectively',
      until: 'until till through to',
      by: 'by up down',
      equals: 'or namely ie',
    },
    verbs: {
      change:
        'fall rise grow shrink increase decrease reduce cut raise lower drop decline climb slip dilute extend lengthen shorten double triple lift jump slide edge soar plunge widen narrow postpone prolong',
      report: 'announce sign say tell report publish disclose agree state declare reveal unveil conclude',
      start: 'start begin commence',
      range: 'range vary',
    },
  },
  fr: {
    words: {
      start: 'depuis compter partir',
      from: 'de',
      against: 'contre lieu rapport place',
      earlier: 'auparavant precedemment anterieurement jadis initialement',
      report: 'date publie',
      owner:
        'prime decote remise affaires ventes benefice benefices perte pertes dette dettes croissance marge marges impot impots inflation resultat resultats recettes dividende ' +
        'amende budget effectif effectifs economies deficit excedent pib population dommages salaire loyer penalite',
      measure:
        'montant montants somme total totaux quotite fraction hauteur niveau taux prix valeur plafond maximum minimum seuil equivalent bloc paquet contrat commande accord ' +
        'engagement investissement tranche pourcentage nombre part parts duree periode titres',
      ago: 'il tot tard',
      range: 'entre',
      price: 'pour',
      respectively: 'respectivement',
      until: 'jusqu jusque',
      by: 'par',
      equals: 'soit',
      nearly: 'pres',
    },
    verbs: {
      change:
        'passer tomber monter porter relever ramener réduire abaisser augmenter grimper reculer repousser prolonger diminuer baisser croître doubler tripler progresser chuter bondir élever allonger raccourcir reporter diluer',
      report: 'annoncer signer dire publier dévoiler déclarer révéler indiquer conclure dater',
      start: 'débuter commencer démarrer',
      range: 'varier aller osciller',
    },
  },
};

/** The words that tell whose figure a figure is, by id, for both languages; a part of the lexicon, because they must have ids. */
export class Kin {
  readonly en: Uint8Array;
  readonly fr: Uint8Array;

  private constructor(en: Uint8Array, fr: Uint8Array) {
    this.en = en;
    this.fr = fr;
  }

  /** Adds the words to the vocabulary. */
  static compile(vocabulary: Vocabulary): Kin {
    return new Kin(tableOf(vocabulary, ENTRIES.en), tableOf(vocabulary, ENTRIES.fr));
  }
}

type Entries = ReadonlyMap<string, number>;

function entriesOf({ words, verbs }: KinList, language: Language): Entries {
  const entries = new Map<string, number>();
  for (const [name, list] of Object.entries(words) as [KinName, string][])
    for (const word of list.split(' ')) entries.set(foldText(word), KIN[name]);
  for (const [name, list] of Object.entries(verbs) as [KinName, string][])
    for (const verb of list.split(' '))
      for (const [form] of formsOf(verb, language)) if (!entries.has(form)) entries.set(form, KIN[name]);
  return entries;
}

const ENTRIES: Readonly<Record<Language, Entries>> = {
  en: entriesOf(LISTS.en, 'en'),
  fr: entriesOf(LISTS.fr, 'fr'),
};

function tableOf(vocabulary: Vocabulary, entries: Entries): Uint8Array {
  for (const word of entries.keys()) vocabulary.add(word);
  const table = new Uint8Array(vocabulary.size);
  for (const [word, kin] of entries) table[vocabulary.idOf(word)] = kin;
  return table;
}
