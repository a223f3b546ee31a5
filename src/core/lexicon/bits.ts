import { mix } from '../text/vocabulary';

/** A hash of two numbers. */
export function hashOfTwo(a: number, b: number): number {
  return mix(Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b));
}

/** Whether a bit of a filter (a power of two of bits) is set. */
export function hasBit(filter: Int32Array, hash: number): boolean {
  return ((filter[(hash >>> 5) & (filter.length - 1)] >>> (hash & 31)) & 1) !== 0;
}

/** Sets a bit of a filter. */
export function setBit(filter: Int32Array, hash: number): void {
  filter[(hash >>> 5) & (filter.length - 1)] |= 1 << (hash & 31);
}

/** An empty filter in which so many entries set few of the bits. */
export function bitsFor(entries: number): Int32Array {
  let bits = 1 << 12;
  while (bits < 16 * entries) bits *= 2;
  return new Int32Array(bits >>> 5);
}
