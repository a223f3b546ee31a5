import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import type { Tally } from './tally';

/** Mocha's dots and failures, and the tally in a file: `--reporter-option tally=FILE`. */
module.exports = class extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { tally: file } = options.reporterOptions as { readonly tally: string };
    runner.once('end', () => {
      const tally: Tally = { passed: this.stats.passes, failed: this.stats.failures };
      writeFileSync(file, JSON.stringify(tally));
    });
  }
};
