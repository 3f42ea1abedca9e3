import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const CHECK = new URL('../../src/commands/check.ts', import.meta.url).pathname;
const MEGABYTE = 1_000_000;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-heavy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Checked {
  decks: number;
  questions: number;
  cards: number;
  problems: { code: string; severity: string }[];
}

/** Runs `npm run check` on a folder with one deck that contains this text. */
async function check(text: string): Promise<Checked> {
  await writeFile(
    join(folder, 'deck.md'),
    `# Flashcards: Sea (Part 1)\n\n**Starting Chapter:** 1.1 Tides\n\n${text}`,
  );
  const { VITEST, NODE_ENV, ...env } = process.env;
  const output = await new Promise<string>((resolve, reject) => {
    const options = { env, maxBuffer: 500 * MEGABYTE };
    execFile(process.execPath, [CHECK, folder, '--json'], options, (error, stdout, stderr) => {
      if (stdout === '')
        reject(new Error(`Nothing was said of the deck: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
  return JSON.parse(output) as Checked;
}

const errorsOf = ({ problems }: Checked) => problems.filter(({ severity }) => severity === 'error');

test('a deck of 100,000 cards', async () => {
  const cards = Array.from(
    { length: 100_000 },
    (_, index) =>
      `#### Heading ${index % 5000}\n:p Question ${index}?\n??x\nAnswer $x_{${index}}$.\nx??\n\n---\n`,
  );
  const checked = await check(cards.join('\n'));
  expect(checked).toMatchObject({ decks: 1, questions: 100_000, cards: 100_000 });
  expect(errorsOf(checked)).toEqual([]);
});

const OTHER = '# Flashcards: Sky (Part 1)\n\n#### Other\n:p Which?\n??x\nThis.\nx??\n';

/** Creates two cards; the answer of the first has 50 MB. */
const around = (unit: string): string =>
  `#### One\n:p Why?\n??x\n${unit.repeat((50 * MEGABYTE) / unit.length)}\nx??\n\n---\n\n#### Two\n:p How?\n??x\nSo.\nx??\n`;

test.each([
  ['prose', 'The tide comes in and the tide goes out again.\n'],
  ['one line', 'The tide comes in and the tide goes out again. '],
  ['formulas', 'Here $x$ and $$y = z$$ stand. '],
  ['dollars', '$'],
  ['brackets', '['],
])('a deck of 50 MB: one answer of %s', async (_, unit) => {
  await writeFile(join(folder, 'other.md'), OTHER);
  const checked = await check(around(unit));
  expect(checked).toMatchObject({ decks: 2, questions: 3, cards: 3 });
  expect(errorsOf(checked)).toEqual([]);
});

test.each([
  ['fences', '```\n'],
  ['line breaks', '\n'],
])('a deck of 50 MB of %s is skipped without affecting others', async (_, unit) => {
  await writeFile(join(folder, 'other.md'), OTHER);
  const checked = await check(around(unit));
  expect(checked).toMatchObject({ questions: 1, cards: 1 });
  expect(errorsOf(checked).map(({ code }) => code)).toEqual(['deck-too-long']);
});
