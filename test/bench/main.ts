import { main } from '../harness/plain';
import { readArgs, USAGE } from './args';
import { startBenchmark } from './start';

void main(async () => {
  const args = readArgs(process.argv.slice(2));
  if ('unknown' in args) {
    console.error(`There is no part “${args.unknown}” to measure.\n\n${USAGE}`);
    return 1;
  }
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  return (await startBenchmark(process.argv.slice(2), true)).code ?? 1;
});
