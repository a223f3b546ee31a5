import type { Span } from '../text/span';
import type { Value } from '../values/value';

/** A span of a block, in the document. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A value of a block, in the document. */
export function movedValue(value: Value, by: number): Value {
  return { ...value, start: value.start + by, end: value.end + by };
}
