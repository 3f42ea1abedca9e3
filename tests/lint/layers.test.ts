import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { layerRule, layerSettings, MARKUP, MODULES } from './layers.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { boundaries },
    settings: layerSettings,
    rules: { 'boundaries/dependencies': ['error', layerRule] },
  },
});

async function messagesFor(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

test.each([
  ['src/library/any.ts', "import type { Place } from '../text/problem.ts';"],
  ['src/decks/any.ts', "import { repair } from '../repair/repair.ts';"],
  ['src/repair/blocks/any.ts', "import type { Place } from '../../text/problem.ts';"],
  ['src/decks/any.ts', "import katex from 'katex';"],
  ['src/compile/any.ts', "import { readFileSync } from 'node:fs';"],
  ['src/commands/any.ts', "import { build } from 'astro';"],
  ['src/commands/any.ts', "import { contentFolder } from '../content/content-folder.ts';"],
  ['src/study/schedule.ts', "import { fsrs } from 'ts-fsrs';"],
])('%s may say %s', async (file, code) => {
  expect(await messagesFor(file, code)).toEqual([]);
});

test.each([
  ['src/decks/any.ts', "import type { Book } from '../library/model.ts';", 'src/library'],
  [
    'src/repair/blocks/any.ts',
    "export type { Book } from '../../library/model.ts';",
    'src/library',
  ],
  ['src/decks/any.ts', "const model = import('../library/model.ts');", 'src/library'],
  ['src/compile/any.ts', "import { readSource } from '../content/deck-source.ts';", 'src/content'],
  ['src/browser/any.ts', "import type { Library } from '../library/model.ts';", 'src/library'],
  ['src/decks/any.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['src/library/any.ts', "import { join } from 'path';", 'path'],
  ['src/study/any.ts', "import { getCollection } from 'astro:content';", 'astro:content'],
  ['src/library/any.ts', "import { z } from 'astro/zod';", 'astro/zod'],
  ['src/library/any.ts', "import type { AstroConfig } from 'astro';", 'astro'],
  ['src/library/any.ts', "import mdx from '@astrojs/mdx';", '@astrojs/mdx'],
  ['src/study/queue.ts', "import { fsrs } from 'ts-fsrs';", 'ts-fsrs'],
  ['src/browser/any.ts', "import { fsrs } from 'ts-fsrs';", 'ts-fsrs'],
])('%s may not say %s', async (file, code, source) => {
  const module = file.split('/')[1];
  expect(await messagesFor(file, code)).toEqual([
    `A file of src/${module} may not import from ${source} (tests/lint/layers.js).`,
  ]);
});

/** The arrows of the drawing in `src/README.md`, by the module that they start from. */
function drawnImports(): Map<string, Set<string>> {
  const readme = readFileSync('src/README.md', 'utf8');
  const [, drawing = ''] = /### Imports\n+```\n([^`]*)```/.exec(readme) ?? [];
  const arrows = new Map<string, Set<string>>();
  for (const line of drawing.trim().split('\n')) {
    const groups = line.split(' → ').map((group) => group.split(', '));
    for (const [index, group] of groups.slice(1).entries()) {
      for (const from of groups[index] ?? []) {
        arrows.set(from, new Set([...(arrows.get(from) ?? []), ...group]));
      }
    }
  }
  return arrows;
}

test('src/README.md draws exactly the imports that are allowed', () => {
  const arrows = drawnImports();
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of arrows.get(from) ?? []) {
      if (!seen.has(to)) reached(to, seen.add(to));
    }
    return seen;
  };
  const allowed: Record<string, readonly string[]> = {
    ...MODULES,
    components: [...MODULES.components, 'markup in browser'],
    'markup in browser': MARKUP,
  };
  const forbidden = [...arrows].flatMap(([from, group]) =>
    [...group].filter((to) => !allowed[from]?.includes(to)).map((to) => `${from} → ${to}`),
  );
  const missing = Object.entries(allowed).flatMap(([from, group]) =>
    group.filter((to) => !reached(from).has(to)).map((to) => `${from} → ${to}`),
  );
  expect({ forbidden, missing }).toEqual({ forbidden: [], missing: [] });
});
