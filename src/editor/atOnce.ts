/**
 * Does something with each of many, some at once and the rest in their turn. Returns those that were not begun because it was to stop; what had begun by then is
 * ended.
 */
export async function atOnce<T>(
  most: number,
  all: readonly T[],
  work: (one: T) => Promise<void>,
  isStopped: () => boolean,
): Promise<readonly T[]> {
  let next = 0;
  const turn = async (): Promise<void> => {
    while (next < all.length && !isStopped()) await work(all[next++] as T);
  };
  await Promise.all(Array.from({ length: most }, turn));
  return all.slice(next);
}
