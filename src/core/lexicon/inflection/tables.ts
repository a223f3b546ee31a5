/** The words of a compact table: one string in the source, split when the first question comes. */
export interface WordTable extends Iterable<string> {
  has(word: string): boolean;
}

export function words(list: string): WordTable {
  let set: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => (set ??= new Set(list.split(' ')));
  return { has: (word) => all().has(word), [Symbol.iterator]: () => all()[Symbol.iterator]() };
}

/** What words become. */
export interface PairTable extends Iterable<readonly [string, string]> {
  get(word: string): string | undefined;
  has(word: string): boolean;
}

/** Pairs `a:b c:d` from the first to the second; a second may hold alternatives, apart by commas. */
export function pairs(list: string): PairTable {
  let map: ReadonlyMap<string, string> | undefined;
  const all = (): ReadonlyMap<string, string> =>
    (map ??= new Map(list.split(' ').map((pair) => pair.split(':') as [string, string])));
  return {
    get: (word) => all().get(word),
    has: (word) => all().has(word),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** Adds a form that is not there yet. Lists of forms are short, so looking through them beats a set. */
export function add(forms: string[], form: string): void {
  if (!forms.includes(form)) forms.push(form);
}

export function isVowel(char: string | undefined): boolean {
  return char === 'a' || char === 'e' || char === 'i' || char === 'o' || char === 'u';
}
