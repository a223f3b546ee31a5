import type { TextLanguage } from '../text/language';
import type { Collector, CountKind } from './collector';
import type { Counted } from './counted';
import { CURRENCIES } from './currencies';
import { type Cursor, isHyphen } from './cursor';
import { G } from './grammarWords';
import { jointTo } from './joint';
import type { NumberRead } from './number';
import { NONE } from './vocabulary';

/** The value of the first number of a span (`10 to 15 million`), whose unit stands with the second, `n`. */
export function valueOfFirst(
  language: TextLanguage,
  kind: CountKind,
  first: NumberRead,
  n: NumberRead,
  c: Counted,
): number {
  let value = first.valueIn(language, kind === 'percent', c.prefixed);
  if (kind === 'percent') {
    return c.factor < 1 ? value / 10 : first.fraction ? value : value * (c.factor === 100 ? 1 : c.factor);
  }
  if (first.factor === 1 && first.short === 1) {
    // `10 to 15 million`: ten million, unless it is more than the second number says before its scale.
    if (first.value <= n.mantissa / n.power) value *= n.factor * (c.short ? n.short : 1);
  } else value *= first.short;
  return value * c.factor;
}

/** `$10 to $20 million`: the first amount, the last that was read, has the scale of the second. */
export function rescale(out: Collector, cursor: Cursor, n: NumberRead, c: Counted): void {
  const { last } = out;
  if (last === undefined || last.kind !== 'money' || out.scaled || !out.prefixed || out.next < 0) return;
  const factor = n.factor * n.short;
  if (factor === 1 || last.value > n.mantissa / n.power || CURRENCIES[c.currency] !== last.currency) return;
  const from = cursor.between(out.done, c.start);
  const to = (cursor.grammar(out.next) & G.to) !== 0 && cursor.joined(out.done, cursor.startOf(out.next));
  if (!isHyphen(from) && !(to && cursor.joined(cursor.endOf(out.next), c.start))) return;
  out.values[out.values.length - 1] = { ...last, value: last.value * factor };
}

/** `$10–20 million`: adds the second number of a range after an amount with its sign before it; whether it is one. */
export function goesOnMoney(out: Collector, cursor: Cursor, n: NumberRead, c: Counted): boolean {
  const { last } = out;
  if (last === undefined || last.kind !== 'money' || !out.prefixed || n.suffix !== NONE || n.ordinal) return false;
  const hyphen = n.first === out.next && isHyphen(cursor.between(out.done, n.start));
  const scale = n.factor * n.short;
  const to = jointTo(cursor, out.done, out.next) === n.first && (cursor.grammar(out.next) & G.to) !== 0 && scale > 1;
  if (!hyphen && !to) return false;
  const value = n.valueIn(cursor.language, false, true) * n.short;
  if (!(value > last.value)) return false;
  if (!out.scaled && scale > 1 && last.value <= n.mantissa / n.power) {
    out.values[out.values.length - 1] = { ...last, value: last.value * scale };
  }
  c.currency = CURRENCIES.indexOf(last.currency);
  c.start = n.start;
  c.first = n.first;
  c.end = n.shortEnd;
  c.next = n.shortNext;
  c.short = n.short !== 1;
  c.prefixed = false;
  c.factor = 1;
  out.count('money', n, c, value);
  return true;
}
