import { open } from 'node:fs/promises';
import type { Problem } from '../text/problem.ts';

const RE_PACKAGE = /\.(?:apkg|colpkg)$/i;
const RE_TABLE = /\.(?:tsv|csv|txt)$/i;
const RE_ANKI_HEADER = /^\uFEFF?#(?:separator|html|deck|notetype|guid|tags|columns)(?: column)?:/i;
/** Enough of a file to recognize an export of Anki. */
const HEAD_BYTES = 4096;

/**
 * Reports a file with cards of another program, named `file` within the content folder. Returns undefined for other
 * files.
 */
export async function findForeignFile(path: string, file: string): Promise<Problem | undefined> {
  if (RE_PACKAGE.test(path)) return foreignFile(file, 'an Anki package');
  if (!RE_TABLE.test(path)) return undefined;
  const head = await readHead(path);
  if (RE_ANKI_HEADER.test(head)) return foreignFile(file, 'a text file exported from Anki');
  const isTable = /\.txt$/i.test(path) ? isTabbed(head) : head.trim() !== '';
  return isTable
    ? foreignFile(file, 'a table as exported from Anki and other programs')
    : undefined;
}

/** Returns whether all complete lines of `head` have the same number of tabs, at least one. */
function isTabbed(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const tabs = (line: string | undefined) => line?.split('\t').length ?? 1;
  return tabs(whole[0]) > 1 && whole.every((line) => tabs(line) === tabs(whole[0]));
}

/** Reads the start of a file as text; returns an empty string if it can't be read. */
async function readHead(path: string): Promise<string> {
  try {
    await using handle = await open(path);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch {
    return '';
  }
}

function foreignFile(file: string, what: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'other-format',
    severity: 'warning',
    message: `This is ${what}, which Recto cannot read. Its cards are missing from the site.`,
    hint: 'Move the file out of the content folder and convert it to decks with `npm run import -- FILE`, or rewrite its cards as described in Recto’s content/README.md.',
  };
}
