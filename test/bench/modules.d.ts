// Peers that bring no types of their own: what the benchmark uses of them.
declare module 'ahocorasick' {
  /** Where each match ends, and the phrases that end there. */
  export default class AhoCorasick {
    constructor(phrases: readonly string[]);
    search(text: string): [number, string[]][];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(phrases: readonly string[]);
    search(text: string): [number, string][];
  }
}
