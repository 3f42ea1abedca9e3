/**
 * Builds the content folder and reads the whole site again, or reads an existing one: `npm run test:output -- [DIR]`.
 * `RECTO_CONTENT` selects another content folder. Lists the faults of the site.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countDeadWrittenLinks, findFaults } from './find-faults.ts';
import { readOutput } from './read-output.ts';

const SHOWN = 50;
const BUILD = new URL('../../src/commands/build.ts', import.meta.url).pathname;
/** A base path, so that links without it are dead. */
const BASE = '/flashcards/';

const scratch = mkdtempSync(join(tmpdir(), 'recto-output-'));
try {
  const given = process.argv[2];
  const folder = given === undefined ? join(scratch, 'dist') : resolve(given);
  if (given === undefined) build(folder);
  const output = readOutput(folder);
  const faults = findFaults(output);
  for (const fault of faults.slice(0, SHOWN)) console.log(fault);
  if (faults.length > SHOWN) console.log(`… and ${faults.length - SHOWN} more.`);
  const links = [...output.pages.values()].reduce((sum, page) => sum + page.links.length, 0);
  console.log(
    `${output.sizes.size} files, ${output.pages.size} pages, ${links} links, ${output.records.length} search records: ` +
      `${faults.length} faults; ${countDeadWrittenLinks(output)} links in decks and notes lead nowhere.`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @throws Error if the build fails; its output is shown */
function build(folder: string): void {
  const { status } = spawnSync(process.execPath, [BUILD, '--base', BASE, '--out', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built.');
}
