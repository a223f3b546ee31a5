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

/** The line by which a test run inside VS Code tells its tally, also to the harness outside. */
export function tallyLine({ passed, failed, host }: HostTally): string {
  return `${passed} passed, ${failed} failed (${host} host)`;
}

/** The tally in such a line; undefined for any other text. */
export function readTally(line: string): HostTally | undefined {
  const [, passed, failed, host] = /^(\d+) passed, (\d+) failed \((node|web) host\)$/.exec(line) ?? [];
  return host === 'node' || host === 'web' ? { passed: Number(passed), failed: Number(failed), host } : undefined;
}
