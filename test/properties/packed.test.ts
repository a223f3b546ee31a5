import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fixedAt, Packer, Unpacker } from '../../src/core/packed';
import { packValue, unpackedValue } from '../../src/core/values/packedValue';
import type { Value } from '../../src/core/values/value';

const span = { start: fc.nat(), end: fc.nat().map((n) => 2 ** 31 + n) };
const bound = fc.option(fc.constantFrom('min' as const, 'max' as const, 'approx' as const), { nil: undefined });
const amount = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat()).filter((n) => !Object.is(n, -0));
const value: fc.Arbitrary<Value> = fc
  .oneof(
    fc.record({ ...span, kind: fc.constant('percent' as const), value: amount, bound }),
    fc.record({ ...span, kind: fc.constant('money' as const), value: amount, currency: fc.string(), bound }),
    fc.record({
      ...span,
      kind: fc.constant('date' as const),
      value: fc.string(),
      precision: fc.constantFrom('quarter' as const, undefined),
    }),
    fc.record({
      ...span,
      kind: fc.constant('duration' as const),
      value: amount,
      unit: fc.constantFrom('day' as const, 'year' as const),
      business: fc.option(fc.boolean(), { nil: undefined }),
      bound,
    }),
    fc.record({ ...span, kind: fc.constant('number' as const), value: amount, unit: fc.string() }),
  )
  // What is not known of a value is no field of it.
  .map(
    (made) => Object.fromEntries(Object.entries(made).filter(([, field]) => field !== undefined)) as unknown as Value,
  );

describe('what is packed', () => {
  it('is told again: numbers and texts', () => {
    const items = fc.array(fc.oneof(fc.maxSafeInteger().map(Math.abs), fc.nat(300), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(items, fc.nat(0xffffff), (list, fixed) => {
        const packer = new Packer();
        packer.fixed(fixed);
        for (const item of list) {
          if (typeof item === 'number') packer.number(item);
          else packer.text(item);
        }
        const packed = packer.packed();
        assert.equal(fixedAt(packed, 0), fixed);
        const unpacker = new Unpacker(packed, 3);
        for (const item of list) assert.equal(typeof item === 'number' ? unpacker.number() : unpacker.text(), item);
        assert.equal(unpacker.isOpen, false);
      }),
    );
  });

  it('is told again: values of every kind', () => {
    fc.assert(
      fc.property(fc.array(value), (list) => {
        const packer = new Packer();
        for (const one of list) packValue(packer, one);
        const unpacker = new Unpacker(packer.packed(), 0);
        assert.deepEqual(
          list.map(() => unpackedValue(unpacker)),
          list,
        );
      }),
    );
  });
});
