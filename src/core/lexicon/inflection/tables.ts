/** The words of a compact table: one string in the source, split once at load. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Pairs `a:b c:d` as a map from the first to the second; a second may hold alternatives, apart by commas. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** Adds a form that is not there yet. Lists of forms are short, so looking through them beats a set. */
export function add(forms: string[], form: string): void {
  if (!forms.includes(form)) forms.push(form);
}

export function isVowel(char: string | undefined): boolean {
  return char === 'a' || char === 'e' || char === 'i' || char === 'o' || char === 'u';
}
