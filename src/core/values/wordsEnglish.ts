import type { LanguageWords } from './languageWords';

/** The English words of values, spelled as folded words are (no capitals, no accents). `word:value`, or plain words. */
export const ENGLISH: LanguageWords = {
  small:
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 ' +
    'fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19',
  tens: 'twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 ninty:90',
  hundred: 'hundred:100',
  scales:
    'thousand:1e3 million:1e6 millions:1e6 billion:1e9 billions:1e9 trillion:1e12 trillions:1e12 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7',
  collectives: 'dozen:12 couple:2',
  abbreviations: 'k:1e3 m:1e6 mm:1e6 mn:1e6 mln:1e6 mio:1e6 b:1e9 bn:1e9 bln:1e9 t:1e12 tn:1e12 trn:1e12',
  articles: 'a:1 an:1',
  ordinals:
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 ' +
    'fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 ' +
    'fiftieth:50 hundredth:100 thousandth:1000',
  ordinalSuffixes: 'st nd rd th',
  fractions:
    'half:2 halves:2 thirds:3 quarter:4 quarters:4 fourths:4 fifths:5 sixths:6 sevenths:7 eighths:8 ninths:9 tenths:10 hundredths:100',
  months:
    'january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 ' +
    'sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12',
  weekdays:
    'monday:1 mon:1 tuesday:2 tue:2 tues:2 wednesday:3 wed:3 thursday:4 thu:4 thur:4 thurs:4 friday:5 fri:5 saturday:6 sat:6 ' +
    'sunday:7 sun:7',
  periods:
    'early:early beginning:early start:early mid:mid middle:mid late:late end:late close:late half:half quarter:quarter quarters:quarter',
  durations:
    'day:day days:day week:week weeks:week fortnight:fortnight fortnights:fortnight month:month months:month mth:month mths:month ' +
    'mos:month year:year years:year yr:year yrs:year wks:week decade:decade decades:decade quarters:quarters',
  bounds:
    'least:least most:most more:more greater:more higher:more larger:more longer:more later:more fewer:less less:less lower:less smaller:less shorter:less ' +
    'earlier:less up:up over:over above:min exceeding:exceed exceed:exceed exceeds:exceed exceeded:exceed excess:exceed ' +
    'minimum:minimum min:minimum upwards:min under:max below:max beneath:max maximum:maximum max:maximum capped:max cap:max ceiling:max much:much ' +
    'many:much about:approx around:approx approximately:approx approx:approx roughly:approx circa:approx ca:approx nearly:approx ' +
    'almost:approx some:approx estimated:approx close:near near:near north:beyond before:before after:after limited:max limit:max ' +
    'shy:up short:up tops:exceed topped:exceed topping:exceed surpass:exceed surpasses:exceed surpassed:exceed surpassing:exceed ' +
    'nears:approx nearing:approx approaching:approx',
  words: {
    and: 'and plus',
    of: 'of',
    the: 'the this that',
    to: 'to through until',
    or: 'or',
    between: 'between',
    point: 'point',
    per: 'per',
    hundredth: 'cent centum',
    percent: 'percent percents pct pc',
    minor: 'cent cents penny pennies pence ore cts',
    business: 'business working trading banking',
    adjective:
      'consecutive calendar full additional further extra more whole successive complete contract fiscal solid ordinary common ' +
      'preferred preference voting non new newly issued outstanding existing restricted class series board metric registered paying ' +
      'monthly active total annual american depositary individual separate other',
    yearStrong: 'in by until till through throughout since before after during beyond past post prior circa calendar',
    yearWeak: 'to of from for than around about towards toward on',
    yearName: 'year years fiscal calendar financial fy cy ad',
    season: 'spring summer autumn fall winter season',
    following: 'season fiscal financial calendar',
    after:
      'and or to in at by the as is are was were will shall would for with on if unless when but onwards onward inclusive inc ' +
      'which that this at each under subject provided from until through has have had instead rather it they its our their he she we not no than',
    filler: 'than to of a an the at as total sum aggregate amount just well very up',
    count: 'total sum amount number average',
    negation: 'no not never without cannot nor',
    elsewhen: 'ago earlier later old olds hence previously',
    label:
      'section sections article articles clause clauses schedule schedules exhibit exhibits annex appendix paragraph paragraphs ' +
      'phase part parts step item items no nos note notes page pages chapter tier level line lot type figure table rule form title ' +
      'regulation directive decision law act option generation severity priority suite room box building version attachment',
    equity:
      'interest interests stake stakes share shareholding shareholdings holding ownership equity majority vote votes owned owner',
    forDuration: 'for of within in over after during than least to every most under about approximately additional',
    whose: 'its their his her our all any such these those every each',
    day: 'day',
    minus: 'minus negative',
  },
};
