import { annotate } from './annotate';
import { check } from './check';
import { USAGE, UsageError } from './usage';

/** Runs a command; its exit status. */
function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  // What stands after “--” is a file, whatever it is called.
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (command === 'help' || options.includes('--help') || options.includes('-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  switch (command) {
    case 'annotate':
      return annotate(rest);
    case 'check':
      return check(rest);
    case undefined:
      throw new UsageError('which command?');
    default:
      throw new UsageError(`there is no command “${command}”`);
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`deal-terms: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
