import type { CalendarDate, Duration, Language, Money, Value } from '../core/index';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CENT: '¢' };
const SCALES = [
  [1e12, 'tn', 'bn'],
  [1e9, 'bn', 'Md'],
  [1e6, 'm', 'M'],
] as const;
const UNITS = {
  en: { day: 'day', week: 'week', month: 'month', year: 'year', business: 'business day' },
  fr: { day: 'jour', week: 'semaine', month: 'mois', year: 'an', business: 'jour ouvré' },
} as const;
const BOUNDS = {
  en: { min: 'at least {0}', max: 'up to {0}', approx: 'about {0}' },
  fr: { min: 'au moins {0}', max: 'au plus {0}', approx: 'environ {0}' },
} as const;
const PRECISIONS = {
  en: { early: 'early {0}', mid: 'mid-{0}', late: 'late {0}' },
  fr: { early: 'début {0}', mid: 'mi-{0}', late: 'fin {0}' },
} as const;
/** Two readings of one date. */
const EITHER = { en: '{0} or {1}', fr: '{0} ou {1}' } as const;
/** No line breaks between a number and what it counts. */
const NBSP = '\u00a0';

/** To make a format takes as long as to format a hundred figures. */
const numberFormats: Partial<Record<Language, Intl.NumberFormat>> = {};
const dateFormats: Partial<Record<`${Language} ${'day' | 'month'}`, Intl.DateTimeFormat>> = {};

/** A value as one would note it: `27 %`, `about $135 bn`, `30 June 2032`, `3 years`; `4 March or 3 April 2026` where nobody can tell. `text` is what the document says: what only it words well is left so. */
export function valueText(value: Value, text: string, language: Language): string {
  const plain = plainText(value, text, language);
  return value.bound ? BOUNDS[language][value.bound].replace('{0}', plain) : plain;
}

function plainText(value: Value, text: string, language: Language): string {
  switch (value.kind) {
    case 'percent':
      return `${numberText(value.value, language)}${NBSP}%`;
    case 'money':
      return moneyText(value, language);
    case 'date':
      return dateText(value, text, language);
    case 'duration':
      return durationText(value, language);
    case 'number':
      return text.replace(/\s+/g, ' ');
  }
}

/** In full, for whoever wants each digit: `$250,000,000,000`. */
export function fullMoneyText(value: Money, language: Language): string {
  return withSymbol(numberText(value.value, language), value.currency, language);
}

function moneyText(value: Money, language: Language): string {
  const scale = SCALES.find(([size]) => Math.abs(value.value) >= size);
  if (!scale) return fullMoneyText(value, language);
  const [size, english, french] = scale;
  // French has no short name for 10¹² that everybody reads.
  const number = language === 'fr' && size === 1e12 ? value.value / 1e9 : value.value / size;
  const unit = language === 'fr' ? (size === 1e12 ? 'Md' : french) : english;
  return withSymbol(`${numberText(number, language)}${NBSP}${unit}`, value.currency, language);
}

function withSymbol(amount: string, currency: string, language: Language): string {
  const symbol = SYMBOLS[currency];
  if (language === 'fr' || currency === 'CENT') return `${amount}${NBSP}${symbol ?? currency}`;
  return symbol ? `${symbol}${amount}` : `${currency}${NBSP}${amount}`;
}

function numberText(value: number, language: Language): string {
  numberFormats[language] ??= new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return numberFormats[language].format(value);
}

function dateText({ value, precision }: CalendarDate, text: string, language: Language): string {
  // The year alone would say less than the text does.
  if (precision === 'quarter' || precision === 'half') return text.replace(/\s+/g, ' ');
  if (precision && value.length === 4) return PRECISIONS[language][precision].replace('{0}', value);
  const worded = isoText(value, language);
  const other = otherReading(value, text);
  if (other === undefined) return worded;
  // The year is told once: it stands at the end in both languages.
  return EITHER[language].replace('{0}', worded.replace(/\s\d{4}$/, '')).replace('{1}', isoText(other, language));
}

function isoText(value: string, language: Language): string {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined) return value;
  const key = `${language} ${day === undefined ? 'month' : 'day'}` as const;
  dateFormats[key] ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return dateFormats[key].format(Date.UTC(year, month - 1, day ?? 1));
}

/**
 * The day that a date in figures means where day and month are the other way round: `03/04/2026` is 4 March to one reader and 3 April to another. English texts
 * are read with the month first, which is how most of their writers mean it, not all. Undefined where nobody can doubt.
 */
function otherReading(value: string, text: string): string | undefined {
  const [first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d+$/.exec(text)?.slice(1).map(Number) ?? [];
  const [year, month, day] = value.split('-');
  if (first !== Number(month) || second !== Number(day) || first === second || Number(day) > 12) return undefined;
  return `${year}-${day}-${month}`;
}

function durationText({ value, unit, business }: Duration, language: Language): string {
  const name = UNITS[language][business && unit === 'day' ? 'business' : unit];
  const many = language === 'en' ? value !== 1 : Math.abs(value) >= 2;
  const plural = name.endsWith('s')
    ? name
    : name
        .split(' ')
        .map((word) => (language === 'en' ? word : `${word}s`))
        .join(' ');
  return `${numberText(value, language)}${NBSP}${many ? (language === 'en' ? `${name}s` : plural) : name}`;
}
