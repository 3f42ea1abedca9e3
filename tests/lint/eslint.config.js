import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRule, layerSettings, PLATFORM_GLOBALS, PURE_MODULES } from './layers.js';
import { maxOwnLines } from './max-own-lines.js';

const TYPED = ['**/*.{ts,js,mjs}'];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'content/', 'public/', '**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPED,
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        project: true,
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
      },
    },
    rules: {
      // French has spaces that do not break before its punctuation.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The spread is used to split strings into code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The style rule requires `!`, rather than a cast, for an index that was just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [eslint.configs.recommended, tseslint.configs.strict, astro.configs.recommended],
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries, recto: { rules: { 'max-own-lines': maxOwnLines } } },
    settings: layerSettings,
    rules: {
      'boundaries/dependencies': ['error', layerRule],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 250 }],
      'recto/max-own-lines': ['error', 40],
      'no-console': 'error',
    },
  },
  { files: ['src/{commands,pipeline}/**'], rules: { 'no-console': 'off' } },
  {
    files: PURE_MODULES.map((module) => `src/${module}/**`),
    rules: { 'no-restricted-globals': ['error', ...PLATFORM_GLOBALS] },
  },
);
