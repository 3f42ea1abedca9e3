import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import * as z from 'zod';
import { listFiles } from '../../src/pipeline/check/list-files.ts';

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(inject('siteFolder'), file), 'utf8'));
}

test.each(['library', 'cards', 'concepts'])('%s.json conforms to its JSON Schema', (name) => {
  const files = listFiles(inject('siteFolder')).filter((file) =>
    new RegExp(`(?:^|/)${name}\\.json$`).test(file),
  );
  expect(files.length).toBeGreaterThan(0);
  const schema = read(`schemas/${name}.schema.json`) as z.core.JSONSchema.JSONSchema;
  for (const file of files) {
    expect(z.fromJSONSchema(schema).safeParse(read(file)).error, file).toBeUndefined();
    expect(z.fromJSONSchema(schema).safeParse({ cards: [{}] }).success).toBe(false);
  }
});

test('llms.txt, the pages, and the book’s text link to Markdown', () => {
  const text = (file: string) => readFileSync(join(inject('siteFolder'), file), 'utf8');
  expect(text('llms.txt')).toContain(
    '](/flashcards/books/computational-physics/llms-full.txt): by Rubin H. Landau, 6 cards in en',
  );
  for (const page of [
    'books/computational-physics/11/sparse-matrices-and-tensorflow/',
    'books/computational-physics/11/',
    'concepts/tensorflow/',
  ]) {
    expect(text(`${page}index.html`)).toContain(
      `<link rel="alternate" type="text/markdown" href="/flashcards/${page}index.md">`,
    );
    expect(text(`${page}index.md`)).toMatch(/^# /);
  }
});
