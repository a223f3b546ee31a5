import type { Dictionary, LoadBundled } from './lexicons';
import type { Log } from './log';
import { Slices } from './slices';

/** Brings the bundled glossary into memory once, in slices, when it is first asked for: `read` begins to. */
export function loadingOnce(read: () => Promise<Generator<void, Dictionary>>, log: Log): LoadBundled {
  let loading: Promise<Dictionary> | undefined;
  const load = async (): Promise<Dictionary> => {
    const steps = await read();
    const before = performance.now();
    const dictionary = await new Slices('reading the dictionary', log).run(() => steps);
    if (!dictionary) throw new Error('The bundled glossary cannot be read.');
    log.info(`Read ${dictionary.terms.length} terms in ${Math.round(performance.now() - before)} ms.`);
    return dictionary;
  };
  return () => (loading ??= load());
}
