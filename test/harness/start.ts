import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build';
import { main } from './plain';
import { run, whenInterrupted } from './processes';
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
  await build();
  const folder = await sampleWorkspace();
  const server = await startServer({ release: CURRENT });
  // Of a sample and its translation, `deal.md` and `deal.fr.md`, the former.
  const [first] = readdirSync(folder).filter((file) => /^[^.]+\.md$/.test(file));
  const payload: [string, string][] = [['extensionDevelopmentPath', server.uri(ROOT)]];
  if (first !== undefined) payload.push(['openFile', server.uri(join(folder, first))]);
  const address = server.address(folder, payload);

  console.log(`\nVS Code ${CURRENT.vscode} with Deal Terms and the sample deals:\n\n  ${address}\n\nCtrl+C ends it.`);
  const program = opener();
  // A system without a browser says so by itself; the address is printed either way.
  if (program !== undefined) void run(program, [address]).catch(() => undefined);
  await whenInterrupted();
  await server.close();
  return 0;
});
