import type { Packer, Unpacker } from '../packed';
import { type Value, VALUE_KINDS } from './value';

/** The fields that values of some kinds alone have; that none is missing here the compiler proves. */
const EXTRAS = Object.keys({
  currency: true,
  unit: true,
  business: true,
  precision: true,
  bound: true,
} satisfies Record<Exclude<Value extends infer V ? (V extends Value ? keyof V : never) : never, Common>, true>);

type Common = 'start' | 'end' | 'kind' | 'value';

/** Writes a value so that {@link unpackedValue} makes it anew. */
export function packValue(to: Packer, value: Value): void {
  to.number(value.start);
  to.number(value.end - value.start);
  to.number(VALUE_KINDS.indexOf(value.kind));
  to.text(String(value.value));
  const extras = EXTRAS.flatMap((name, e): [number, string][] => {
    const extra = (value as unknown as Record<string, string | boolean | undefined>)[name];
    return extra === undefined ? [] : [[e, String(extra)]];
  });
  to.number(extras.length);
  for (const [e, extra] of extras) {
    to.number(e);
    to.text(extra);
  }
}

export function unpackedValue(from: Unpacker): Value {
  const start = from.number();
  const end = start + from.number();
  const kind = VALUE_KINDS[from.number()];
  const text = from.text();
  const value: Record<string, unknown> = { start, end, kind, value: kind === 'date' ? text : Number(text) };
  for (let extras = from.number(); extras > 0; extras--) {
    const name = EXTRAS[from.number()];
    const extra = from.text();
    value[name] = name === 'business' ? extra === 'true' : extra;
  }
  return value as unknown as Value;
}
