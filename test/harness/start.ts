import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build';
import { main } from './plain';
import { run } from './processes';
import { sampleWorkspace } from './sampleWorkspace';
import { startServer } from './server';
import { CURRENT } from './serverBuild';
import { ROOT } from './paths';

/** The program that shows an address in the user's browser; undefined where there is no screen to show it on. */
function opener(): string | undefined {
  if (process.env['CI']) return undefined;
  if (process.platform === 'darwin') return 'open';
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? 'xdg-open' : undefined;
}

void main(async () => {
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.prependListener(signal, resolve);
  });
  await build();
  const folder = await sampleWorkspace();
  const server = await startServer({ release: CURRENT });
  const first = readdirSync(folder).find((file) => file.endsWith('.md'));
  const payload: [string, string][] = [['extensionDevelopmentPath', server.uri(ROOT)]];
  if (first !== undefined) payload.push(['openFile', server.uri(join(folder, first))]);
  const address = server.address(folder, payload);

  console.log(`\nVS Code ${CURRENT.vscode} with Deal Terms and the sample deals:\n\n  ${address}\n\nCtrl+C ends it.`);
  const program = opener();
  // A system without a browser says so by itself; the address is printed either way.
  if (program !== undefined) void run(program, [address]).catch(() => undefined);
  await ended;
  await server.close();
  return 0;
});
