/** Something this machine lacks. Its message says in one sentence what to do, and no stack trace follows it. */
export class Missing extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/** Runs a script's main function; its number is the exit status. */
export async function main(work: () => Promise<number>): Promise<never> {
  let status = 1;
  try {
    status = await work();
  } catch (error) {
    console.error(isPlain(error) ? `\n${error.message}` : error);
  }
  process.exit(status);
}

/** Whether an error's message is all that the user needs: a {@link Missing}, or an unknown command line option. */
export function isPlain(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof Missing || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

/** The lines of a tool's output that tell what went wrong, three at most. */
export function errorLines(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.filter((line) => /\berr(or)?\b/i.test(line));
  return (
    (telling.length > 0 ? telling : lines)
      .filter((line) => line !== '')
      .slice(0, 3)
      .join('; ') || 'no output'
  );
}
