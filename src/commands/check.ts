import { relative, resolve } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { checkContent } from '../pipeline/check-content.ts';
import { countErrors, formatReport, reportToJson } from '../text/format-problems.ts';
import { runCommand } from './run-command.ts';

await runCommand({
  usage: `Usage: npm run check -- [DIR] [--json]

Reads the decks and reports every problem: where it is, how it was handled, and what to change.

  DIR         another content folder, as RECTO_CONTENT=DIR
  --json      print { decks, questions, cards, problems } for programs
  -h, --help  print this help

Exits with 0 without errors, 1 with errors, 2 for wrong usage.`,
  options: { json: { type: 'boolean' } },
  maxPositionals: 1,
  run: async ({ json }, [dir]) => {
    const folder = contentFolder(
      dir === undefined ? process.env : { RECTO_CONTENT: dir },
      process.cwd(),
    );
    const report = await checkContent(folder, (message) => console.error(message));
    const shown = dir ?? process.env.RECTO_CONTENT ?? relative(process.cwd(), resolve(folder.root));
    process.stdout.write(
      json === true ? reportToJson(report) : formatReport(report, shown.replace(/\/+$/, '')),
    );
    return countErrors(report.problems) > 0 ? 1 : 0;
  },
});
