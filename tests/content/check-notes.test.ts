import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkNotes } from '../../src/content/check-notes.ts';
import type { Problem } from '../../src/text/problem.ts';

const IDS = new Set(['physics/11/sparse-matrices']);

/** Checks a content folder whose only note has this text. */
function check(text: string): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'recto-notes-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const notesDir = join(root, 'notes');
  mkdirSync(notesDir);
  writeFileSync(join(notesDir, 'a.mdx'), text);
  return checkNotes({ root, decksDir: root, notesDir, configFile: undefined, bare: false }, IDS);
}

test('accepts a note that shows cards of the library', () => {
  const note = '---\ntitle: A note\n---\n\nSee:\n\n<Card id="physics/11/sparse-matrices" />\n';
  expect(check(note)).toEqual([]);
});

test('reports an unknown id at its place in the file', () => {
  const note = '---\ntitle: A note\n---\n\nSee <Card id="physics/11/gone" />.\n';
  expect(check(note)).toEqual([
    {
      file: 'notes/a.mdx',
      line: 5,
      column: 5,
      code: 'unknown-card',
      severity: 'error',
      message: 'No card has the id “physics/11/gone”.',
      hint: 'Copy the id from the address of the card’s page: the part after `/books/`, without the trailing slash.',
    },
  ]);
});

test('reports invalid MDX at the place of the error', () => {
  const [problem] = check('---\ntitle: A note\n---\nFine.\n\n<Card id="x"\n');
  expect(problem).toMatchObject({
    file: 'notes/a.mdx',
    code: 'note-unreadable',
    severity: 'error',
  });
  expect(problem?.line).toBe(7);
});
