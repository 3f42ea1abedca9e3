import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { exportLibrary } from '../export/export-library.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { counted } from '../text/counted.ts';
import { formatSize } from '../text/format-size.ts';
import { runCommand, UsageError } from './run-command.ts';

const FORMATS = EXPORT_FORMATS.map(
  ({ name, purpose, extension }) => `  ${name.padEnd(12)} ${purpose} (.${extension})`,
);

await runCommand({
  usage: `Usage: npm run export -- FORMAT [--book B] [--chapter C] [--concept X] [--out FILE]

Writes cards to one file, in a format that other programs read:

${FORMATS.join('\n')}

  --book B     only a book, by its address, shelf code, or title
  --chapter C  only a chapter, by its address, number, or title
  --concept X  only the cards of a concept
  --out FILE   file to write to, instead of one in this folder named after the selection
  -h, --help   print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: {
    book: { type: 'string' },
    chapter: { type: 'string' },
    concept: { type: 'string' },
    out: { type: 'string' },
  },
  maxPositionals: 1,
  run: async (selection, [format]) => {
    if (format === undefined) throw new UsageError('Name a format.');
    const folder = contentFolder(process.env, process.cwd());
    const warn = (message: string) => console.error(message);
    const { path, cards, size } = await exportLibrary({ ...selection, folder, format, warn });
    const shown = relative(process.cwd(), path);
    console.log(`${formatSize(size)}: ${counted(cards, 'card')} in ${shown}.`);
    return 0;
  },
});
