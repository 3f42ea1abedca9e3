import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const RE_IMPORT = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g;

/** Returns the imports of each file, including type imports. */
function importsOf(folder: string): Map<string, string[]> {
  const files = globSync('**/*.{ts,astro}', { cwd: folder }).sort();
  return new Map(
    files.map((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      const found = [...code.matchAll(RE_IMPORT)].map(([, path]) =>
        relative(folder, join(folder, dirname(file), path ?? '')),
      );
      return [file, found];
    }),
  );
}

/** Returns the first cycle as a chain of files that ends where it starts. */
function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, chain: readonly string[]): string[] | undefined => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...chain, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

test('a cycle is reported as a chain of files', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
  ]);
  expect(findCycle(imports)).toEqual(['b.ts', 'c.ts', 'b.ts']);
});

test('src has no import cycles', () => {
  const imports = importsOf(SRC);
  expect(imports.size).toBeGreaterThan(100);
  expect(findCycle(imports)?.join(' -> ')).toBeUndefined();
});
