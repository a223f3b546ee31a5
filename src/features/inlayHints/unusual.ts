import type { Value } from '../../core/index';
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
      return words.value(date, text);
    }
    case 'duration':
    case 'number':
      return undefined;
  }
}
