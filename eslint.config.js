import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that find mistakes; how the code looks is Prettier's business. */
export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/', 'server/db/migrations/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Control characters are what the cleaning of texts is about.
      'no-control-regex': 'off',
      // Two parts that need each other are tied together after both are declared.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A function may promise because its interface does, without waiting for anything itself.
      '@typescript-eslint/require-await': 'off',
      // What is thrown on is chosen: a cause may quote a customer's text.
      'preserve-caught-error': 'off',
      // Says where a cast could be left out, which differs with every release of the type checker.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // We write functions over data: no method of ours reads `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // The plugin's other rules are for the React Compiler, which we do not use.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Garden's type files import one another without extensions, which NodeNext does not follow.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Adding to another package's interface looks like declaring an empty one.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    // A test reads answers as they are; its assertions are the schema.
    files: ['test/**'],
    ignores: ['test/sandbox/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      // Zendesk's framework throws plain objects, and so do the tests that take its place.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  prettier,
);
