import type { TextLanguage } from '../text/language';
import type { Collector, CountKind } from './collector';
import type { Counted } from './counted';
import { CURRENCIES } from './currencies';
import { type Cursor, isHyphen } from './cursor';
import type { NumberRead } from './number';
import { G } from './grammarWords';

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
