import { mix } from '../text/vocabulary';

/** A hash of two numbers. */
export function hashOfTwo(a: number, b: number): number {
  return mix(Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b));
}
