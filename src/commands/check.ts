import { contentFolder } from '../content/content-folder.ts';
import { countErrors, formatReport, reportToJson } from '../text/format-problems.ts';
import { runCommand } from './run-command.ts';

const NO_CARDS =
  'No file in the folder has a card. Recto’s content/README.md shows how to write one.';

await runCommand({
  usage: `Usage: npm run check -- [DIR] [--json]

Reads the decks and reports every problem: where it is, how it was handled, and what to change.

  DIR         another content folder, as RECTO_CONTENT=DIR
  --json      print { decks, questions, cards, problems } for programs
  -h, --help  print this help

Paths are relative to the folder that is checked. Exits with 0 without errors, 1 with errors or without a single card, 2 for
wrong usage.`,
  options: { json: { type: 'boolean' } },
  maxPositionals: 1,
  run: async ({ json }, [dir]) => {
    const folder = contentFolder(
      dir === undefined ? process.env : { RECTO_CONTENT: dir },
      process.cwd(),
    );
    const { checkContent } = await import('../pipeline/check-content.ts');
    const report = await checkContent(folder, (message) => console.error(message));
    process.stdout.write(json === true ? reportToJson(report) : formatReport(report));
    if (report.cards === 0) console.error(NO_CARDS);
    return report.cards === 0 || countErrors(report.problems) > 0 ? 1 : 0;
  },
});
