import type { CalendarDate, Value } from '../../core/index';
import { fullMoneyText, type Words } from '../../words/index';

/** Letters that a figure may hold and still be read at a glance: currencies, and scales written out. */
const USUAL =
  /\b(?:US|USD|EUR|GBP|CHF|JPY|CAD|AUD|dollars?|euros?|pounds?|sterling|yens?|francs?|cents?|thousand|millions?|billions?|trillions?|mille|milliards?|billiards?|de|d|of)\b/gi;

/** How a figure is written where everybody reads it, if the text writes it otherwise: `250 Md$` → `$250,000,000,000`. Undefined for a usual one. */
export function plainFigure(value: Value, text: string, words: Words): string | undefined {
  switch (value.kind) {
    case 'money': {
      const isUsual = /\d/.test(text) && !/\p{L}/u.test(text.replace(USUAL, ''));
      return isUsual ? undefined : fullMoneyText(value, words.language);
    }
    case 'percent': {
      if (/\d/.test(text)) return undefined;
      const { bound: _, ...percent } = value;
      return words.value(percent, text);
    }
    case 'date': {
      const isFigures = !/\p{L}/u.test(text) && /\d\D+\d/.test(text);
      if (!isFigures) return undefined;
      const { bound: _, ...date } = value;
      const other = otherReading(date, text);
      const worded = words.value(date, text);
      // VS Code cuts what is longer than a few words: the year is told once.
      return other ? words.eitherOf(worded.replace(/\s\d{4}$/, ''), words.value(other, text)) : worded;
    }
    case 'duration':
    case 'number':
      return undefined;
  }
}

/**
 * The day that a date in figures means where day and month are the other way round: `03/04/2026` is 4 March to one reader and 3 April to another. English texts
 * are read with the month first, which is how most of their writers mean it, not all. Undefined where nobody can doubt.
 */
function otherReading({ value, ...date }: CalendarDate, text: string): CalendarDate | undefined {
  const [first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d+$/.exec(text)?.slice(1).map(Number) ?? [];
  const [year, month, day] = value.split('-');
  if (first !== Number(month) || second !== Number(day) || first === second || Number(day) > 12) return undefined;
  return { ...date, value: `${year}-${day}-${month}` };
}
