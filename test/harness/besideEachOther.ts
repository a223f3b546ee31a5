/** Takes a line that is to be read. */
export type Print = (line: string) => void;

/**
 * Runs works beside each other. Their lines are printed as if one followed the other: those of the first as they come, those of
 * the next once it has ended. All have ended when this does; then what one threw is thrown.
 */
export async function besideEachOther<T>(
  works: readonly ((print: Print) => Promise<T>)[],
  print: Print = console.log,
): Promise<readonly T[]> {
  const held = works.map((): string[] => []);
  const ended = works.map(() => false);
  let shown = 0;
  const outcomes = await Promise.allSettled(
    works.map(async (work, n) => {
      try {
        return await work((line) => (n === shown ? print(line) : held[n]?.push(line)));
      } finally {
        ended[n] = true;
        while (ended[shown]) for (const line of held[++shown] ?? []) print(line);
      }
    }),
  );
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
