// Builds what is shipped: `node esbuild.js [--production] [--watch]`.
const esbuild = require('esbuild');
const { createHash } = require('node:crypto');
const { mkdir, readFile, writeFile } = require('node:fs/promises');
const { Module } = require('node:module');
const { dirname, join } = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const DIST = join(__dirname, 'dist');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'info',
};

/**
 * The dictionary is most of what is shipped: it lies beside the extension's bundle, packed (`src/dictionary/packed`). In the bundle it would be
 * read and compiled with the code at each start, and it is needed at the first start of a version alone.
 * @type {esbuild.Plugin}
 */
const packedDictionary = {
  name: 'packed dictionary',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]dictionary[\\/]content\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await esbuild.build({
        entryPoints: ['src/dictionary/packed/build.ts'],
        absWorkingDir: __dirname,
        bundle: true,
        write: false,
        metafile: true,
        platform: 'node',
        mainFields: ['module', 'main'],
      });
      // The engine is part of what packs: whatever changes it or the dictionary changes the mark.
      const mark = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
      const packer = new Module(path);
      packer._compile(outputFiles[0].text, path);
      await mkdir(DIST, { recursive: true });
      await writeFile(join(DIST, 'dictionary.bin'), packer.exports.packedContent());
      return {
        contents: `export { unpacked as bundledContent } from './packed/unpack';
export const contentMark = ${JSON.stringify(mark)};`,
        resolveDir: dirname(path),
        watchFiles: Object.keys(metafile.inputs).map((file) => join(__dirname, file)),
      };
    });
  },
};

/**
 * Takes 3 % more off the bundle that is shipped. Functions stay functions: those of the engine are cut so that they are compiled well.
 * @type {esbuild.Plugin}
 */
const terser = {
  name: 'terser',
  setup: ({ initialOptions, onEnd }) => {
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const { minify } = require('terser');
      const { code } = await minify(await readFile(initialOptions.outfile, 'utf8'), {
        toplevel: true,
        ecma: 2022,
        compress: { passes: 2, inline: 0, reduce_funcs: false },
        format: { ascii_only: true },
      });
      await writeFile(initialOptions.outfile, code);
    });
  },
};

/** @type {esbuild.BuildOptions[]} */
const outputs = [
  {
    // One file serves the Node host and the web-worker host, so it may lean on neither: with `neutral`
    // an import of a Node module is a build error.
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    // V8 reads text of single bytes in half the time.
    charset: 'ascii',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    plugins: [packedDictionary, ...(production ? [terser] : [])],
  },
  {
    // Starts that bundle in the Node host.
    ...common,
    entryPoints: ['src/node/start.ts'],
    outfile: 'dist/node.js',
    platform: 'node',
    target: 'node20',
    external: ['./extension.js'],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    // The CommonJS build of jsonc-parser hides its parts from bundlers.
    mainFields: ['module', 'main'],
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  const contexts = await Promise.all(
    outputs.map((options) => esbuild.context({ ...options, absWorkingDir: __dirname })),
  );
  if (watch) {
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}

main().catch((error) => {
  // A failed build has been reported by esbuild, line and column; anything else has not.
  if (!Array.isArray(error?.errors)) console.error(error);
  process.exit(1);
});
