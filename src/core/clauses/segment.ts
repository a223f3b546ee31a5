/** How a clause is tied to the one before it. */
export type Tie = 'main' | 'but' | 'and' | 'relative' | 'condition' | 'aside';

/** A clause: a stretch of words around one verb, as far as little words and commas show. */
export interface Segment {
  readonly tie: Tie;
  /** The clause that it hangs on, or itself; what a relative clause interrupts has the number of its beginning. */
  readonly root: number;
  /** The clause that it stands in or after; -1 for the first. */
  readonly host: number;
  readonly from: number;
  /** Whether it shares the subject of its host: `waives … and keeps …`. */
  readonly shared: boolean;
  /** Whether a comma stands before it. */
  readonly paused: boolean;
}
