import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { counted } from '../text/counted.ts';
import { formatProblem } from '../text/format-problems.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand({
  usage: `Usage: npm run import -- FILE|FOLDER [--out DIR] [--map COLUMNS]

Writes the cards of another program as decks: a folder for each book, a deck for each chapter.

Reads Anki packages (.apkg, .colpkg), tables (.csv, .tsv, .txt), notes of hashcards and of Obsidian's Spaced
Repetition (.md), and folders of them. What decks can't contain is reported.

  --out DIR      folder to write to, instead of the content folder's decks/
  --map COLUMNS  columns of a table, by number or name, such as question=1,answer=3,book=Deck
  -h, --help     print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: { out: { type: 'string' }, map: { type: 'string' } },
  maxPositionals: 1,
  run: async ({ out, map }, [path]) => {
    if (path === undefined) throw new UsageError('Name a file or a folder.');
    const target = out ?? contentFolder(process.env, process.cwd()).decksDir;
    const { importPath } = await import('../import/import-path.ts');
    const { decks, cards, folders, problems, notes } = await importPath({ path, out: target, map });
    for (const problem of problems) console.error(`${formatProblem(problem, '')}\n`);
    for (const note of notes) console.log(note);
    const shown = folders.map((folder) => relative(process.cwd(), folder)).join(', ');
    const reported = counted(problems.length, 'problem');
    console.log(`${counted(cards, 'card')} in ${counted(decks, 'deck')}: ${shown}. ${reported}.`);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});
