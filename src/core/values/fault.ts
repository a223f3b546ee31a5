import type { Span } from '../text/span';

/** Something wrong with a value as the text writes it. */
export type ValueFault = Span &
  (
    | {
        /** Words and figure say different numbers: `thirty (60) days`. */
        readonly kind: 'disagree';
        readonly words: number;
        readonly figure: number;
      }
    | {
        /** No day of the calendar (`31 February`), or a number beyond all numbers (`10^400`). */
        readonly kind: 'impossible';
      }
    | {
        /** The date falls on another weekday than the text says: 1 for Monday to 7 for Sunday. */
        readonly kind: 'weekday';
        readonly weekday: number;
        readonly actual: number;
      }
  );
