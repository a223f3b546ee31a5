import type { LanguageWords } from './languageWords';

/** What figures are followed by in German, Spanish and Italian deals: months, scales, units, a few prepositions. Numbers in words are left out. */
export const OTHER: LanguageWords = {
  small: '',
  tens: '',
  hundred: '',
  scales:
    'tausend:1e3 mil:1e3 millionen:1e6 milliarde:1e9 milliarden:1e9 billionen:1e12 millon:1e6 millones:1e6 billon:1e12 ' +
    'billones:1e12 milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9',
  collectives: '',
  abbreviations: 'mia:1e9 mrd:1e9 mio:1e6 mill:1e6',
  articles: '',
  ordinals: '',
  ordinalSuffixes: '',
  fractions: '',
  months:
    'januar:1 februar:2 marz:3 mai:5 juni:6 juli:7 oktober:10 dezember:12 enero:1 febrero:2 marzo:3 abril:4 mayo:5 junio:6 julio:7 ' +
    'agosto:8 septiembre:9 setiembre:9 octubre:10 noviembre:11 diciembre:12 gennaio:1 febbraio:2 aprile:4 maggio:5 giugno:6 ' +
    'luglio:7 settembre:9 ottobre:10 dicembre:12',
  weekdays:
    'montag:1 dienstag:2 mittwoch:3 donnerstag:4 freitag:5 samstag:6 sonntag:7 lunes:1 martes:2 miercoles:3 jueves:4 viernes:5 ' +
    'sabado:6 domingo:7',
  periods:
    'anfang:early mitte:mid ende:late quartal:quarter halbjahr:half trimestre:quarter semestre:half principios:early mediados:mid ' +
    'finales:late fines:late',
  durations:
    'tage:day tagen:day woche:week wochen:week monat:month monate:month monaten:month jahr:year jahre:year jahren:year dia:day ' +
    'dias:day semana:week semanas:week mes:month meses:month ano:year anos:year giorni:day settimane:week mesi:month anno:year anni:year',
  bounds:
    'mindestens:min hochstens:max rund:approx etwa:approx knapp:approx hasta:max unos:approx unas:approx circa:approx mas:plus ' +
    'menos:moins',
  words: {
    and: 'und y',
    of: 'de di',
    the: 'der die das el los las',
    to: 'bis',
    or: 'oder o',
    between: 'zwischen entre',
    point: '',
    per: 'por per',
    hundredth: 'ciento cento',
    percent: 'prozent',
    minor: 'centimos centesimi',
    business: '',
    adjective: '',
    yearStrong: 'bis seit ab nach vor hasta desde im',
    yearWeak: 'von para',
    yearName: 'jahr jahre',
    season: '',
    following: '',
    after: 'und',
    filler: 'als que',
    count: '',
    negation: 'nicht no',
    elsewhen: '',
    label: 'artikel',
    equity: '',
    forDuration: '',
    whose: '',
    day: '',
    minus: '',
  },
};
