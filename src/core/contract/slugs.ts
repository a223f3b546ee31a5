/** Each name in small letters and hyphens, distinct. */
export function distinctSlugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    const base = slugOf(name);
    let n = next.get(base) ?? 1;
    while (taken.has(numbered(base, n))) n++;
    next.set(base, n + 1);
    taken.add(numbered(base, n));
    return numbered(base, n);
  });
}

function numbered(slug: string, n: number): string {
  return n === 1 ? slug : `${slug}-${n}`;
}

function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? words.join('-') : 'name';
}
