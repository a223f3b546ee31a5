import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import { Missing } from './plain';

/** How a finished process ended; `code` is null where a signal ended it. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Also pass the output on to this process's own as it comes. */
  readonly show?: boolean;
}

/** Runs a command to its end, with its output and errors as one text. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (options.show) target.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs npm somewhere else than in this project: what `npm run` told its scripts about this project is left out,
 * the user's own configuration is kept.
 */
export function npm(args: readonly string[], cwd: string): Promise<Finished> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)),
  );
  return run('npm', args, { cwd, env });
}

/** The Node that the server build needs: that of the `node` package, or the one running if it is recent enough. */
export function recentNode(): string {
  const bundled = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  if (Number.parseInt(process.versions.node) >= 24) return process.execPath;
  throw new Missing(
    `VS Code's server needs Node 24, which the package "node" brings, and its install script has not run. ` +
      `Run "npm ci" with install scripts allowed ("npm rebuild node" does it alone), or use Node 24.`,
  );
}

const running = new Set<number>();

/** Starts a process that leads a group of its own, so that {@link endGroup} ends its children with it. */
export function startGroup(command: string, args: readonly string[], cwd: string): ChildProcess {
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid !== undefined) {
    running.add(pid);
    child.once('exit', () => running.delete(pid));
  }
  return child;
}

/** Ends a process and its children, politely at first; resolves once it is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const over = child.exitCode !== null || child.signalCode !== null;
  const gone = over ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  signal(pid, 'SIGTERM');
  const force = setTimeout(() => signal(pid, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
  // The leader may go before its children do.
  signal(pid, 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone already.
  }
}

// However this process ends, what it started ends too.
process.on('exit', () => running.forEach((pid) => signal(pid, 'SIGKILL')));

let interrupt = (status: number): void => process.exit(status);

/** Takes Ctrl+C and its like for the regular end of this process, instead of breaking it off. */
export function whenInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    interrupt = () => resolve();
  });
}

for (const [name, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(name, () => interrupt(status));
}
