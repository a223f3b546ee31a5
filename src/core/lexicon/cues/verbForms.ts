import { inflect } from '../inflection';
import type { Language } from '../term';
import { foldText } from '../../text/characters';
import type { Words } from '../../text/words';
import { BASE, CONDITIONAL, FUTURE, GERUND, IMPERFECT, PARTICIPLE, PAST, PRESENT } from './roles';

/** A form of a verb, folded, and what it may be, as bits. */
export type VerbForm = readonly [word: string, bits: number];

/** The forms of a verb that texts about companies have: all but the first and second person. */
export function formsOf(infinitive: string, language: Language): readonly VerbForm[] {
  const forms = inflect(infinitive, language, 'verb');
  return language === 'fr' ? frenchForms(foldText(infinitive), forms) : englishForms(forms);
}

function englishForms(forms: readonly string[]): readonly VerbForm[] {
  const base = forms[0] ?? '';
  return forms.map((form, i) => {
    if (i === 0) return [form, BASE];
    if (form.endsWith('ing')) return [form, GERUND];
    // The British spelling of an infinitive comes with the American one: `capitalise`.
    if (form.endsWith('se') && base.endsWith('ze')) return [form, BASE];
    return [
      form,
      form.endsWith('s') && !base.endsWith('s') ? PRESENT : form.endsWith('sses') ? PRESENT : PAST | PARTICIPLE,
    ];
  });
}

const OTHER_PERSONS = /(?:ons|ez|ais|iez|rai|ras|îmes|imes|ites|ames|ates)$/;

function frenchForms(infinitive: string, forms: readonly string[]): readonly VerbForm[] {
  const known = new Set(forms);
  const er = infinitive.endsWith('er');
  const found: VerbForm[] = [];
  for (const form of forms) {
    const bits = frenchBits(form, infinitive, known, er);
    if (bits !== 0) found.push([form, bits]);
  }
  return found;
}

function frenchBits(form: string, infinitive: string, known: ReadonlySet<string>, er: boolean): number {
  if (form === infinitive) return BASE;
  if (form === 'va' || form === 'vont') return PRESENT;
  // A conditional is a future and an ending: `tiendra` and `tiendrait`.
  if (form.endsWith('ait') && NO_VERBS.has(form)) return PRESENTS_IN_AIT.has(form) ? PRESENT : PRESENT | PARTICIPLE;
  if (form.endsWith('ait') || form.endsWith('aient')) {
    const stem = form.slice(0, form.endsWith('ait') ? -2 : -4);
    return stem.endsWith('ra') && known.has(stem) ? CONDITIONAL : IMPERFECT;
  }
  if ((form.endsWith('ra') && known.has(`${form}it`)) || (form.endsWith('ront') && known.has(`${form.slice(0, -3)}a`)))
    return FUTURE;
  if (form.endsWith('ant')) return GERUND;
  if (OTHER_PERSONS.test(form)) return 0;
  if (er) {
    // `renonce` and `renoncé` fold to one word; the accent tells them apart in the text.
    if (form === infinitive.slice(0, -1) || (form.endsWith('e') && !form.endsWith('ee'))) return PRESENT | PARTICIPLE;
    if (form.endsWith('ee') || form.endsWith('es')) return PARTICIPLE;
    return form.endsWith('ent') && !form.endsWith('erent') ? PRESENT : PAST;
  }
  const masculine = known.has(`${form}e`) && /[uist]$/.test(form);
  const feminine = /(?:[uist]e|[uist]es)$/.test(form) && known.has(form.replace(/es?$/, ''));
  if (feminine || (form.endsWith('us') && known.has(form.slice(0, -1)))) return PARTICIPLE;
  return masculine ? PARTICIPLE | PRESENT : PRESENT;
}

const A = 0x61;
const E = 0x65;
const I = 0x69;
const N = 0x6e;
const O = 0x6f;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const D = 0x64;
const U = 0x75;
const V = 0x76;
const LETTERS = new Uint16Array(64);

/** French words that end like a conditional, an imperfect or a future and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    'extrait retrait contrait portrait attrait trait distrait abstrait soustrait fait lait parfait souhait bienfait forfait satisfait defait sait plait connait ' +
    'parait nait disparait reconnait apparait tait surfait refait bienfaits opera camera agora aura front affront iront mais vrai ait aient reelait attraits ' +
    'ultra extra infra contra supra para mascara'
  ).split(' '),
);
/** Of these, the ones that are no participle: `disparaît`. */
const PRESENTS_IN_AIT: ReadonlySet<string> = new Set(
  'plait connait parait nait disparait reconnait apparait tait'.split(' '),
);
/** Imperfects whose stem ends in -r after a vowel that the conditional has too. */
const IMPERFECTS: ReadonlySet<string> = new Set(
  'tirait retirait attirait expirait inspirait aspirait respirait admirait virait desirait encadrait cadrait ouvrait couvrait livrait delivrait recouvrait decouvrait'.split(
    ' ',
  ),
);

/** The tense of word `w` by its ending alone, for French verbs that no list has; 0 where it has none of these endings. */
export function frenchTense(words: Words, w: number): number {
  const n = words.spell(w, LETTERS);
  if (n < 5 || n > 40) return 0;
  const last = LETTERS[n - 1];
  const plural = last === T && LETTERS[n - 2] === N;
  if (last === T) {
    const end = plural && LETTERS[n - 3] === E ? n - 4 : n - 2;
    if (LETTERS[end] === I && LETTERS[end - 1] === A) return tenseInAit(words, w, end - 1);
    if (plural && LETTERS[n - 3] === O && LETTERS[n - 4] === R && n > 6)
      return NO_VERBS.has(words.wordAt(w)) ? 0 : FUTURE;
    return 0;
  }
  if (last !== A || LETTERS[n - 2] !== R || n < 6) return 0;
  const before = LETTERS[n - 3];
  return (before === E || before === I || before === D || before === T || before === V) &&
    !NO_VERBS.has(words.wordAt(w)) &&
    !isName(words, w)
    ? FUTURE
    : 0;
}

function isName(words: Words, w: number): boolean {
  const first = words.text.charCodeAt(words.start[w]);
  return first >= 65 && first <= 90;
}

/** `stem` is the number of letters before -ait or -aient. */
function tenseInAit(words: Words, w: number, stem: number): number {
  const word = words.wordAt(w);
  if (NO_VERBS.has(word)) return 0;
  if (LETTERS[stem - 1] !== R) return IMPERFECT;
  const before = LETTERS[stem - 2];
  const ante = LETTERS[stem - 3];
  if (IMPERFECTS.has(word)) return IMPERFECT;
  // `opérait` has an accent before its r, `donnerait` has none.
  if (before === E) return words.text.charCodeAt(words.start[w] + stem - 2) === E ? CONDITIONAL : IMPERFECT;
  if (before === I || before === D || before === V || before === R) return CONDITIONAL;
  if (before === U) return ante === A || ante === R ? CONDITIONAL : IMPERFECT;
  if (before === T) return ante === T || ante === I ? CONDITIONAL : IMPERFECT;
  return before === S ? CONDITIONAL : IMPERFECT;
}
