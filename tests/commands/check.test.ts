import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const CHECK = fileURLToPath(new URL('../../src/commands/check.ts', import.meta.url));

const DECK = `# Flashcards: Tides (Part 1)

**Starting Chapter:** 1.1 Moons

## Neap Tide

:p When is a neap tide?

??x
At half moon.
x??
`;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recto-check-'));
  mkdirSync(join(root, 'decks'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function check(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [CHECK, root, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('a folder without errors exits with 0', () => {
  writeFileSync(join(root, 'decks/a.md'), DECK);
  const { status, stdout } = check('--json');
  const report = JSON.parse(stdout) as { problems: { severity: string }[] };
  expect(report).toMatchObject({ decks: 1, questions: 1, cards: 1 });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
});

test('errors of settings, decks, and notes are reported, and exit with 1', () => {
  writeFileSync(join(root, 'decks/a.md'), DECK.replace('# Flashcards: Tides (Part 1)\n', ''));
  writeFileSync(join(root, 'library.yaml'), 'tilte: Tides\n');
  mkdirSync(join(root, 'notes'));
  writeFileSync(join(root, 'notes/a.mdx'), '---\ntitle: A\n---\n\n<Card id="tides/1/none" />\n');
  const { status, stdout } = check();
  expect(stdout).toContain(`${root}/decks/a.md:1:1  warning  header-missing\n`);
  expect(stdout).toContain(
    `${root}/library.yaml:1:1  error  config-unknown-key\n  Unknown key “tilte” in library.yaml.\n  Did you mean “title”?\n`,
  );
  expect(stdout).toContain(`${root}/notes/a.mdx:5:1  error  `);
  expect(status).toBe(1);
});
