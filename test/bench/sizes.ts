/** How much a run measures. A time from the small sizes says nothing: they prove that every figure can be had. */
export interface Sizes {
  /** Characters of the text that is scanned. */
  readonly text: number;
  /** Characters that a slow peer is given; rates are compared, not times. */
  readonly peerText: number;
  readonly slowPeerText: number;
  /** Phrases beside the bundled glossary. */
  readonly phrases: number;
  /** Phrases of the small and the large lexicon whose scans are compared. */
  readonly growth: readonly [number, number];
  readonly rounds: number;
  /** Characters of the document that is edited; it is compared with one of 16 times that. */
  readonly document: number;
  readonly edits: number;
  readonly terms: number;
  readonly queries: number;
  readonly typos: number;
}

export const FULL: Sizes = {
  text: 6_400_000,
  peerText: 1_500_000,
  slowPeerText: 200_000,
  phrases: 10_000,
  growth: [1000, 100_000],
  rounds: 7,
  document: 1_000_000,
  edits: 2000,
  terms: 10_000,
  queries: 200,
  typos: 4000,
};

export const SMALL: Sizes = {
  text: 60_000,
  peerText: 20_000,
  slowPeerText: 5000,
  phrases: 200,
  growth: [50, 500],
  rounds: 2,
  document: 20_000,
  edits: 30,
  terms: 100,
  queries: 5,
  typos: 60,
};
