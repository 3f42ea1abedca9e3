import { open } from 'node:fs/promises';
import type { Problem } from '../text/problem.ts';

const RE_PACKAGE = /\.(?:apkg|colpkg)$/i;
const RE_TABLE = /\.(?:tsv|csv|txt)$/i;
const RE_ANKI_HEADER = /^\uFEFF?#(?:separator|html|deck|notetype|guid|tags|columns)(?: column)?:/i;
/** As much of a file as tells whether Anki wrote it. */
const HEAD_BYTES = 4096;

/** Reports a file, named `file` inside the content folder, that holds cards of another program; undefined for any other file. */
export async function findForeignFile(path: string, file: string): Promise<Problem | undefined> {
  if (RE_PACKAGE.test(path)) return foreignFile(file, 'a package of Anki');
  if (!RE_TABLE.test(path)) return undefined;
  const head = await readHead(path);
  if (RE_ANKI_HEADER.test(head)) return foreignFile(file, 'a text export of Anki');
  const isTable = /\.txt$/i.test(path) ? isTabbed(head) : head.trim() !== '';
  return isTable ? foreignFile(file, 'a table, such as Anki and other programs export') : undefined;
}

/** Whether each whole line of `head` has as many tabs as the first, one at least. */
function isTabbed(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const tabs = (line: string | undefined) => line?.split('\t').length ?? 1;
  return tabs(whole[0]) > 1 && whole.every((line) => tabs(line) === tabs(whole[0]));
}

/** The start of a file as text; empty where it cannot be read. */
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
    message: `This is ${what}, which Recto does not read. Nothing of it is shown.`,
    hint: 'Move the file out of the content folder and run `npm run import -- FILE` on it, which writes its cards as decks, or rewrite them as the file content/README.md of Recto shows.',
  };
}
