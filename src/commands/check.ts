import { relative, resolve } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { loadConfig } from '../content/library-config.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import { checkNotes } from '../content/check-notes.ts';
import { CACHE_DIR } from '../content/project.ts';
import { DEFAULT_OUT } from '../pipeline/build-site.ts';
import { countErrors, formatReport, reportToJson } from '../text/format-problems.ts';
import { restoreFolder } from '../pipeline/replace-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand({
  usage: `Usage: npm run check -- [DIR] [--json]

Reads the decks and prints every problem: where it is, what was done about it and what to change.

  DIR         another content folder, as RECTO_CONTENT=DIR
  --json      { decks, questions, cards, problems } for programs
  -h, --help  show this

Exit code 0 without errors, 1 with errors, 2 for a misuse of the command.`,
  options: { json: { type: 'boolean' } },
  maxPositionals: 1,
  run: async ({ json }, [dir]) => {
    const env = dir === undefined ? process.env : { RECTO_CONTENT: dir };
    const folder = contentFolder(env, process.cwd());
    await restoreFolder(DEFAULT_OUT);
    const warn = (line: string): void => console.error(line);
    const library = openLibrary({
      folder,
      cacheDir: CACHE_DIR,
      warn,
      onProgress: createProgress('Reading decks', warn),
    });
    const { arranged, counts, problems } = await library.current();
    await library.close();
    const settings = await loadConfig(folder);
    const ids = new Set<string>(arranged.cards.map(({ id }) => id));
    const all = [...settings.problems, ...problems, ...(await checkNotes(folder, ids))];
    const report = { ...counts, problems: all };
    const shown = dir ?? process.env.RECTO_CONTENT ?? relative(process.cwd(), resolve(folder.root));
    process.stdout.write(
      json === true ? reportToJson(report) : formatReport(report, shown.replace(/\/+$/, '')),
    );
    return countErrors(all) > 0 ? 1 : 0;
  },
});
