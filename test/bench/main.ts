import { startBenchmark } from './start';

void startBenchmark(process.argv.slice(2), true).then(({ code }) => {
  process.exitCode = code ?? 1;
});
