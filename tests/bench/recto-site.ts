import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSite } from './bench-site.ts';
import { clearCaches } from './project-copy.ts';

interface ListedCard {
  url: string;
  sources: { file: string; line: number }[];
}

interface EditableCard {
  url: string;
  file: string;
  /** The deck's text before and after the place where a word goes. */
  before: string;
  after: string;
}

/** Recto itself: `project` is a copy of it, `content` the content folder. A card in its middle book is edited. */
export function createRectoSite(project: string, content: string): BenchSite {
  const outDir = join(project, 'dist');
  let editable: Promise<EditableCard> | undefined;
  const findEditable = (): Promise<EditableCard> =>
    (editable ??= findEditableCard(outDir, content));
  return {
    name: 'Recto',
    cwd: project,
    env: { RECTO_CONTENT: content },
    buildCommand: [process.execPath, 'src/commands/build.ts', '--verbose', '--out', outDir],
    exportCommand: [
      ...[process.execPath, 'src/commands/export.ts', 'anki'],
      ...['--out', join(project, 'cards.apkg')],
    ],
    devCommand: (port) => [process.execPath, 'src/commands/dev.ts', '--port', String(port)],
    outDir,
    clear: () => clearCaches(project),
    edit: async (word) => {
      const { file, before, after } = await findEditable();
      await writeFile(file, `${before} ${word}${after}`);
    },
    editedPage: async () => (await findEditable()).url,
    searchSeconds: (output) => {
      const found = /Search index.*?([\d.]+) s/.exec(output)?.[1];
      return found === undefined ? undefined : Number(found);
    },
  };
}

/** Finds a card whose answer begins with a line of prose, according to the built site. */
async function findEditableCard(outDir: string, content: string): Promise<EditableCard> {
  const books = (await readdir(join(outDir, 'books'))).sort();
  const start = books.length >> 1;
  for (const book of [...books.slice(start), ...books.slice(0, start)]) {
    const list = await readFile(join(outDir, 'books', book, 'cards.json'), 'utf8');
    const { cards } = JSON.parse(list) as { cards: ListedCard[] };
    for (const card of cards) {
      const found = await readEditable(card, content);
      if (found) return found;
    }
  }
  throw new Error('No card of the library has an answer that could be edited.');
}

async function readEditable(
  { url, sources }: ListedCard,
  content: string,
): Promise<EditableCard | undefined> {
  const [source] = sources;
  if (!source || sources.length > 1) return undefined;
  const file = join(content, source.file);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const answer = source.line + 1;
  const isPlain = lines[answer - 1] === '??x' && /^[A-Z][^$`]*\.$/.test(lines[answer] ?? '');
  if (!isPlain) return undefined;
  const [before, after] = [lines.slice(0, answer + 1), lines.slice(answer + 1)];
  return { url, file, before: before.join('\n'), after: `\n${after.join('\n')}` };
}
