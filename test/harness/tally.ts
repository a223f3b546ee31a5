/** How many tests ran, and how they ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Where an extension runs: a Node process, or a worker of the page as on vscode.dev. */
export type Host = 'node' | 'web';

/** A tally, and the host in which the tests found themselves. */
export interface HostTally extends Tally {
  readonly host: Host;
}

/** The line by which a test run inside VS Code tells its tally to the harness outside. */
const MARK = 'deal-terms-tally ';

export function tallyLine(tally: HostTally): string {
  return MARK + JSON.stringify(tally);
}

/** The tally in such a line; undefined for any other text. */
export function readTally(line: string): HostTally | undefined {
  return line.startsWith(MARK) ? (JSON.parse(line.slice(MARK.length)) as HostTally) : undefined;
}
