// @ts-check
// Who may import whom, how large things may grow, and type-aware checks. The map is drawn in ARCHITECTURE.md.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const restrict = '@typescript-eslint/no-restricted-imports';
const core = 'server/src/core';

const packages = {
  regex: '^(?!\\.|mdast$)',
  message:
    'The core is pure TypeScript: no editor, no LSP, no Node; only core/markdown.ts reads Markdown, only core/frontMatter.ts YAML and TOML, only core/configFile.ts JSON, only core/secrets.ts looks for secrets.',
};
const hosts = { regex: '^(vscode|node:)', message: packages.message };
const markdown = {
  regex: '^(unified|remark-|micromark|mdast-util-)',
  message: 'Only core/markdown.ts reads Markdown; everyone else reads the Report.',
};
const vscode = { regex: '^vscode$', message: 'Only the client runs inside VS Code.' };
const rules = { regex: '(^|/)rules/(?!index\\.ts$|rule\\.ts$)', message: 'Rules are reached by rules/index.ts.' };
const siblingRules = { regex: '^\\./(?!rule\\.ts$)', message: 'Rules do not import each other.' };
const siblingFeatures = { regex: '^\\./', message: 'Features do not import each other.' };
const parse = { regex: '(^|/)parse\\.ts$', message: 'Rules and features are given a Report.' };
const features = { regex: '(^|/)features/', message: 'Rules stand below the features.' };
const cli = { regex: '(^|/)cli/', message: 'The language server does not use the command line.' };
const lsp = { regex: '(^|/)lsp/', message: 'The command line does not use the language server.' };
const adapters = { regex: '(^|/)(lsp|cli)/', message: 'The core knows none of those who use it.' };
const server = {
  regex: 'server/src/(?!lsp/protocol\\.ts$)',
  message: 'The client knows the messages of lsp/protocol.ts, and nothing else of the server.',
};

/**
 * The patterns that the files may not import. A later entry for a file replaces the one before it.
 * @param {string[]} files
 * @param {...{ regex: string, message: string }} patterns
 */
const forbid = (files, ...patterns) => ({ files, rules: { [restrict]: ['error', { patterns }] } });

export default defineConfig(
  globalIgnores(['dist/', 'out/', '**/node_modules/', 'coverage/']),
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    rules: {
      eqeqeq: 'error',
      // Each `?.` and `??` counts as a branch.
      complexity: ['error', 20],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `return log(text)` ends a branch in one line, and a text is taken apart into code points on purpose.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // `async` also says that a function never throws but rejects.
      '@typescript-eslint/require-await': 'off',
    },
  },
  forbid([`${core}/**/*.ts`], packages, adapters, rules),
  forbid([`${core}/markdown.ts`], hosts, adapters, rules),
  forbid([`${core}/frontMatter.ts`, `${core}/configFile.ts`, `${core}/secrets.ts`], hosts, markdown, adapters, rules),
  forbid([`${core}/rules/*.ts`], packages, adapters, parse, features, siblingRules),
  forbid([`${core}/rules/index.ts`], packages, adapters, parse, features),
  forbid([`${core}/features/*.ts`], packages, adapters, parse, siblingFeatures, rules),
  forbid(['server/src/*.ts'], vscode, markdown),
  forbid(['server/src/lsp/**/*.ts'], vscode, markdown, cli, rules),
  forbid(['server/src/cli/**/*.ts'], vscode, markdown, lsp, rules),
  forbid(['client/**/*.ts'], server, markdown),
  { files: [`${core}/vocabulary/*.ts`], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*'],
    rules: {
      'max-lines-per-function': 'off',
      // node:test gives its tests as promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
