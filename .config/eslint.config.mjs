import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports whose path matches one of the patterns; each comes with the sentence that is shown. */
const forbidImports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

// A path that leads into one of the project's rooms, however many `..` it takes.
const into = (rooms) => `^\\.\\.?/(.*/)?(${rooms})(/|$)`;
const INNER_CORE = ['^\\.\\.?/(.*/)?core/(?!index(\\.ts)?$)', 'The only door of the core is core/index.'];
const INNER_WORDS = ['^\\.\\.?/(.*/)?words/(?!index(\\.ts)?$)', 'The only door of the catalogue is words/index.'];
const EDITOR = ['^vscode$', 'This room works without an editor.'];
const NODE = ['^node:', 'This runs in a web worker too, where Node is missing.'];

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.cache/', '.vscode-test/', 'test/fixtures/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      'max-lines': ['error', 400],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]', message: 'State has an owner.' },
      ],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers say themselves in a template; anything else is made a text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `while (true)` is how a scanner is written.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Spreading a text into its code points is meant so.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/core/**'],
    // The inner loops index typed arrays by several cursors at once; a for-of would hide that.
    rules: {
      '@typescript-eslint/prefer-for-of': 'off',
      // Without unchecked index access the compiler takes every `list[i]` for present, and these rules would forbid to ask.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
  // What leaves the core has one `..` more than its folder is deep.
  ...[0, 1, 2, 3].map((depth) => ({
    files: [`src/core/${'*/'.repeat(depth)}*.ts`],
    rules: forbidImports(
      [
        '^(?!\\.\\.?/|fuse\\.js/basic$|jsonc-parser$)',
        'The core is pure: its libraries are fuse.js/basic and jsonc-parser.',
      ],
      [`^${'\\.\\./'.repeat(depth + 1)}`, 'The core imports only the core.'],
    ),
  })),
  {
    files: ['src/dictionary/**'],
    rules: forbidImports(EDITOR, NODE, INNER_CORE, [
      into('editor|features|cli|extension'),
      'The dictionary imports only core/index.',
    ]),
  },
  {
    files: ['src/words/**'],
    rules: forbidImports(EDITOR, NODE, INNER_CORE, [
      into('dictionary|editor|features|cli|extension'),
      'The catalogue of texts imports only core/index.',
    ]),
  },
  {
    files: ['src/editor/**'],
    rules: forbidImports(NODE, INNER_CORE, INNER_WORDS, [
      into('features|cli|extension|dictionary'),
      'editor imports core/index and words; the dictionary arrives through a constructor.',
    ]),
  },
  {
    files: ['src/features/*/**'],
    rules: forbidImports(
      NODE,
      INNER_CORE,
      INNER_WORDS,
      [into('cli|extension|dictionary'), 'Features import editor, words and core/index.'],
      ['^\\.\\./[^.]', 'Features do not know each other.'],
    ),
  },
  {
    // A file directly in features is a feature; a folder there is one too, and its files may import each other.
    files: ['src/features/*.ts'],
    ignores: ['src/features/index.ts'],
    rules: forbidImports(
      NODE,
      INNER_CORE,
      INNER_WORDS,
      [into('cli|extension|dictionary'), 'Features import editor, words and core/index.'],
      ['^\\./', 'Features do not know each other.'],
    ),
  },
  {
    files: ['src/cli/**'],
    rules: {
      ...forbidImports(EDITOR, INNER_CORE, INNER_WORDS, [
        into('editor|features|extension'),
        'The command line imports core/index, words and dictionary.',
      ]),
    },
  },
  {
    files: ['src/node/**'],
    rules: {
      ...forbidImports(['^\\.\\./', 'What starts the bundle is no part of it.']),
      // The bundle lies beside, and no bundler is to look into it.
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['src/extension.ts'],
    rules: forbidImports(NODE, INNER_CORE),
  },
  {
    files: ['test/**'],
    rules: {
      // A test that meets `undefined` fails by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Mocha's `it` takes the promise of an async test.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['it', 'describe'] }],
    },
  },
  {
    files: ['test/harness/**', 'test/bench/**', 'test/integration/index.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
      },
    },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
);
