import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { type PaperOptions, PAPER_CHOICES, readPaperOptions } from '../paper/paper-options.ts';
import { counted } from '../text/counted.ts';
import { saveMemory } from '../pipeline/save-memory.ts';
import { formatSize } from '../text/format-size.ts';
import { runCommand, UsageError } from './run-command.ts';

const FORMATS = EXPORT_FORMATS.map(
  ({ name, purpose, extension }) => `  ${name.padEnd(12)} ${purpose} (.${extension})`,
);

/** @throws UsageError for a value that cannot be chosen, and for a format that has no pages */
function readPaper(
  format: string,
  written: Partial<Record<keyof PaperOptions, string | undefined>>,
): PaperOptions {
  for (const [name, choices] of Object.entries(PAPER_CHOICES)) {
    const value = written[name as keyof PaperOptions];
    if (value === undefined) continue;
    if (format.toLowerCase() !== 'pdf') throw new UsageError(`--${name} is only for pdf.`);
    if (!(choices as readonly string[]).includes(value))
      throw new UsageError(`--${name} must be ${choices.join(' or ')}, not “${value}”.`);
  }
  return readPaperOptions(written);
}

await runCommand({
  usage: `Usage: npm run export -- FORMAT [--book B] [--chapter C] [--concept X] [--out FILE]
                              [--sheets KIND] [--paper SIZE] [--edge EDGE]

Writes cards to one file, in a format that other programs read:

${FORMATS.join('\n')}

  --book B       only a book, by its address, shelf code, or title
  --chapter C    only a chapter, by its address, number, or title
  --concept X    only the cards of a concept
  --out FILE     file to write to, instead of one in this folder named after the selection
  --sheets KIND  of a PDF: cut (default; 8 cards on a side, to be cut out) or reading
  --paper SIZE   of a PDF: a4 (default) or letter
  --edge EDGE    of a PDF: long (default) or short, where the printer turns the paper over
  -h, --help     print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: {
    book: { type: 'string' },
    chapter: { type: 'string' },
    concept: { type: 'string' },
    out: { type: 'string' },
    sheets: { type: 'string' },
    paper: { type: 'string' },
    edge: { type: 'string' },
  },
  maxPositionals: 1,
  run: async ({ sheets, paper, edge, ...selection }, [format]) => {
    if (format === undefined) throw new UsageError('Name a format.');
    const options = readPaper(format, { sheets, paper, edge });
    saveMemory(25);
    const folder = contentFolder(process.env, process.cwd());
    const warn = (message: string) => console.error(message);
    const { exportLibrary } = await import('../export/export-library.ts');
    const { path, cards, size } = await exportLibrary({
      ...{ ...selection, folder, format, warn },
      paper: options,
    });
    const shown = relative(process.cwd(), path);
    console.log(`${formatSize(size)}: ${counted(cards, 'card')} in ${shown}.`);
    return 0;
  },
});
