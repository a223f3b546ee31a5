import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { CACHE, ROOT } from './paths';
import { errorLines, Missing } from './plain';
import { run } from './processes';

interface Program {
  readonly path: string;
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

/** Starts a Chromium without a window: an installed one, else the one inside the package `@sparticuz/chromium`. */
export async function startBrowser(): Promise<Browser> {
  const { path, env } = (await installed()) ?? (await bundled());
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // The page is our own, from this machine; root cannot have the sandbox.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

async function installed(): Promise<Program | undefined> {
  const named = process.env['CHROME_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const known = named === undefined ? [...onPath, ...MAC, chromium.executablePath()] : [named];
  for (const path of known) {
    // A launcher may be there without its browser, so each is asked for its version.
    if (existsSync(path) && (await run(path, ['--version'])).code === 0) return { path, env: {} };
  }
  if (named !== undefined) throw new Missing(`CHROME_PATH names ${named}, which is no browser that starts.`);
  return undefined;
}

async function bundled(): Promise<Program> {
  const archives = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(archives)) {
    throw new Missing(
      'The tests need a Chromium and found none. Install Chromium or Google Chrome (on Debian: "apt-get install ' +
        'chromium"), or set CHROME_PATH to one.',
    );
  }
  const { version } = JSON.parse(await readFile(join(archives, 'package.json'), 'utf8')) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpackBundled(join(archives, 'bin'), home);

  const path = join(home, 'chromium');
  const env: Record<string, string> = {};
  // The package has the libraries of NSS for systems without; those of the system come first where it has all.
  if ((await run('ldd', [path])).output.includes('not found')) env['LD_LIBRARY_PATH'] = join(home, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(home, 'fonts.conf');
  const started = await run(path, ['--version'], { env: { ...process.env, ...env } });
  if (started.code !== 0) {
    throw new Missing(
      `The Chromium of @sparticuz/chromium does not start: ${errorLines(started.output)}. ` +
        'Install Chromium or Google Chrome (on Debian: "apt-get install chromium"), or set CHROME_PATH to one.',
    );
  }
  return { path, env };
}

/** Unpacks next to the final place and renames at the end: what has the name is complete. */
async function unpackBundled(archives: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const work = await mkdtemp(`${home}-`);
  try {
    await decompress(join(archives, 'chromium.br'), join(work, 'chromium'));
    await chmod(join(work, 'chromium'), 0o755);
    for (const [name, folder] of [
      ['al2023', 'al2023'],
      ['fonts', 'fonts'],
      ['swiftshader', '.'],
    ] as const) {
      const archive = join(work, `${name}.tar`);
      await decompress(join(archives, `${name}.tar.br`), archive);
      await mkdir(join(work, folder), { recursive: true });
      const unpacked = await run('tar', ['-xf', archive, '-C', join(work, folder)]);
      if (unpacked.code !== 0) throw new Missing(`tar could not unpack ${name}: ${errorLines(unpacked.output)}`);
      await rm(archive);
    }
    const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
    await writeFile(join(work, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}`);
    await rename(work, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
