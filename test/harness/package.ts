import { deflateAsync } from '@gfx/zopfli';
import { createVSIX } from '@vscode/vsce';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, VSIX } from './paths';
import { main } from './plain';
import { repacked, zipEntries } from './zip';

/** Bytes: what a user downloads stays below 500 kB. */
const LIMIT = 500_000;

/** What the package holds: the bundle with what starts it in Node and the dictionary, media, syntaxes and texts, beside the two files that the format asks for. */
const ALLOWED =
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(package(\.nls(\.[a-z-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|dist\/((extension|node)\.js|dictionary\.bin)|media\/.+|syntaxes\/.+|l10n\/.+\.json))$/;
const REQUIRED = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.js',
  'dist/node.js',
  'dist/dictionary.bin',
];

void main(async () => {
  await createVSIX({
    cwd: ROOT,
    packagePath: VSIX,
    readmePath: relative(ROOT, readmeWithoutPictures()),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  // It is downloaded far more often than it is made.
  const archive = await repacked(readFileSync(VSIX), terse, (data) =>
    deflateAsync(data, { numiterations: 10, blocksplittingmax: 0 }),
  );
  writeFileSync(VSIX, archive);
  const names = zipEntries(archive);
  const problems = [
    ...names.filter((name) => !ALLOWED.test(name)).map((name) => `${name} does not belong into the package`),
    ...REQUIRED.filter((name) => !names.includes(`extension/${name}`)).map((name) => `${name} is missing`),
    ...(archive.length < LIMIT ? [] : [`${archive.length} bytes are more than ${LIMIT}`]),
  ];
  const subject = `${relative(ROOT, VSIX)}: ${names.length} files, ${(archive.length / 1000).toFixed(0)} kB`;
  console.log(problems.length === 0 ? subject : `${subject}\n  ${problems.join('\n  ')}`);
  return problems.length === 0 ? 0 : 1;
});

/** VS Code reads the JSON of a package without its layout. */
function terse(name: string, data: Buffer): Buffer {
  return name.endsWith('.json') ? Buffer.from(JSON.stringify(JSON.parse(data.toString('utf8')))) : data;
}

/** The pictures stay out of the package, which is to be small; the walkthrough shows the same in the editor. */
function readmeWithoutPictures(): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const file = join(ROOT, 'out', 'README.md');
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(file, text.replaceAll(/^!\[.*\]\(media\/pictures\/.*\)\n\n/gm, ''));
  return file;
}
