import { Missing } from './plain';
import { run } from './processes';

/** Builds the extension as it is while one works on it. */
export async function build(): Promise<void> {
  const built = await run(process.execPath, ['esbuild.js']);
  if (built.code !== 0) throw new Missing(`The extension does not build:\n${built.output}`);
}
