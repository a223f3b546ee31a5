/** What a bag of names comes to, whatever their order and place: two bags that are equal in it hold the same names. */
export interface NameSum {
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

export const NO_NAMES: NameSum = { count: 0, first: 0, second: 0 };

/** The sum of two bags. */
export function plus(a: NameSum, b: NameSum): NameSum {
  if (b.count === 0) return a;
  return { count: a.count + b.count, first: (a.first + b.first) | 0, second: (a.second + b.second) | 0 };
}

export function isEqual(a: NameSum, b: NameSum): boolean {
  return a.count === b.count && a.first === b.first && a.second === b.second;
}

/** The sum of one name: two hashes of 32 bits. */
export function sumOf(name: string): NameSum {
  let first = 0x811c9dc5 | 0;
  let second = 5381;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = (Math.imul(second, 31) + code) | 0;
  }
  return {
    count: 1,
    first: Math.imul(first ^ (first >>> 15), 0x2c1b3c6d),
    second: Math.imul(second ^ (second >>> 13), 0x297a2d39),
  };
}
