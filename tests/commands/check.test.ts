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

test('exits with 0 for a folder without errors', () => {
  writeFileSync(join(root, 'decks/a.md'), DECK);
  const { status, stdout } = check('--json');
  const report = JSON.parse(stdout) as { problems: { severity: string }[] };
  expect(report).toMatchObject({ decks: 1, questions: 1, cards: 1 });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
});

test('reports errors of settings, decks, and notes and exits with 1', () => {
  writeFileSync(join(root, 'decks/a.md'), DECK.replace('# Flashcards: Tides (Part 1)\n', ''));
  writeFileSync(join(root, 'library.yaml'), 'tilte: Tides\n');
  mkdirSync(join(root, 'notes'));
  writeFileSync(join(root, 'notes/a.mdx'), '---\ntitle: A\n---\n\n<Card id="tides/1/none" />\n');
  const { status, stdout } = check();
  expect(stdout).toContain(`decks/a.md:1:1  warning  header-missing\n`);
  expect(stdout).toContain(
    `library.yaml:1:1  error  config-unknown-key\n  Unknown key “tilte” in library.yaml.\n  Did you mean “title”?\n`,
  );
  expect(stdout).toContain(`notes/a.mdx:5:1  error  `);
  expect(status).toBe(1);
});

test('reports each file with cards of other programs and exits with 1', () => {
  writeFileSync(join(root, 'decks/a.md'), 'Q: When?\nA: Now.\n\nQ: Where?\nA: Here.\n');
  writeFileSync(join(root, 'decks/b.apkg'), 'PK');
  writeFileSync(join(root, 'decks/c.txt'), '#separator:tab\nWhen?\tNow.\n');
  writeFileSync(join(root, 'decks/d.txt'), 'A letter.\n');
  const { status, stdout } = check();
  expect(stdout).toBe(`decks/a.md:1:1  error  other-format
  This is a file for hashcards (lines that begin with \`Q:\` and \`A:\`), which Recto cannot read. Its cards are missing from the site.
  Move the file out of the content folder and convert it to decks with \`npm run import -- FILE\`, or rewrite its cards as described in Recto’s content/README.md.

decks/b.apkg:1:1  warning  other-format
  This is an Anki package, which Recto cannot read. Its cards are missing from the site.
  Move the file out of the content folder and convert it to decks with \`npm run import -- FILE\`, or rewrite its cards as described in Recto’s content/README.md.

decks/c.txt:1:1  warning  other-format
  This is a text file exported from Anki, which Recto cannot read. Its cards are missing from the site.
  Move the file out of the content folder and convert it to decks with \`npm run import -- FILE\`, or rewrite its cards as described in Recto’s content/README.md.

1 deck, 0 questions, 0 cards: 1 error, 2 warnings.
`);
  expect(status).toBe(1);
});

test('exits with 1 for a folder without a single card', () => {
  const { status, stdout } = check();
  expect(stdout).toBe('0 decks, 0 questions, 0 cards: 0 errors, 0 warnings.\n');
  expect(status).toBe(1);
});
