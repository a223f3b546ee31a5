import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endGroup, recentNode, run, startGroup } from './processes';
import { progressLine } from './progress';
import { scratchFolder } from './scratch';
import { serverBuild, type Release } from './serverBuild';
import type { Host } from './tally';

/** User settings by their full ids. */
export type Settings = Readonly<Record<string, unknown>>;

/** A server of VS Code on a free port of 127.0.0.1, with folders of its own. */
export interface Server {
  readonly port: number;
  /** A page that opens a folder, or a file of workspaces; `payload` is what the workbench reads at its start. */
  readonly address: (workspace: string, payload: readonly (readonly [string, string])[]) => string;
  /** How a file of this machine is named in the page. */
  readonly uri: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Settings of every run: nothing asks, greets or calls out. */
const QUIET: Settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.useModal': 'off',
};

/**
 * The setting that sends the extension, and its tests where they are another one, to one of the two hosts;
 * the payload's `extensionDevelopmentKind` does not.
 */
export function inHost(host: Host): Settings {
  if (host === 'node') return {};
  return { 'remote.extensionKind': { 'deal-terms.deal-terms': ['web'], 'deal-terms.tests': ['web'] } };
}

interface Options {
  readonly release: Release;
  readonly settings?: Settings;
  /** Absolute path of a packaged extension to install first. */
  readonly vsix?: string | undefined;
  /** Absolute path of a folder that keeps what the server stores, for another one after it; without it all is removed. */
  readonly home?: string | undefined;
}

/** Starts a server, having fetched its build if need be; resolves when it takes connections. */
export async function startServer({ release, settings = {}, vsix, home: kept }: Options): Promise<Server> {
  const node = recentNode();
  const build = await serverBuild(release, progressLine(`VS Code ${release.vscode} (once)`));
  const home = kept ?? scratchFolder();
  const folders = { user: join(home, 'u'), extensions: join(home, 'e'), server: join(home, 's') };
  await mkdir(join(folders.user, 'User'), { recursive: true });
  await mkdir(folders.extensions, { recursive: true });
  await mkdir(folders.server, { recursive: true });
  await writeFile(join(folders.user, 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));

  const program = ['out/server-main.js', '--accept-server-license-terms', '--telemetry-level', 'off'];
  program.push('--user-data-dir', folders.user, '--extensions-dir', folders.extensions);
  program.push('--server-data-dir', folders.server);
  if (vsix !== undefined) {
    const installed = await run(node, [...program, '--install-extension', vsix], { cwd: build });
    if (installed.code !== 0) throw new Error(`${vsix} could not be installed:\n${installed.output}`);
  }
  // Without the test driver a page takes no extension under development and no tests.
  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--enable-smoke-test-driver'];
  const child = startGroup(node, [...program, ...listen], build);

  const close = async (): Promise<void> => {
    await endGroup(child);
    if (kept === undefined) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await listeningPort(child).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const authority = `127.0.0.1:${port}`;
  return {
    port,
    uri: (path) => `vscode-remote://${authority}${path}`,
    address: (workspace, payload) => {
      const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const query = new URLSearchParams({ [kind]: workspace });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString().replaceAll('+', '%20')}`;
    },
    close,
  };
}

/** The port that a starting server says it took. */
function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (text: string): void => {
      log += text;
      const found = /agent listening on (\d+)/.exec(log);
      if (found) resolve(Number(found[1]));
    };
    server.stdout?.setEncoding('utf8').on('data', read);
    server.stderr?.setEncoding('utf8').on('data', read);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The server of VS Code ended at its start:\n${log.slice(-3000)}`)));
  });
}
