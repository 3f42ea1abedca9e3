import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../robustness/build-process.ts';
import { openContext } from './open-page.ts';

const PORT = 4390;
const LOSER = new URL('../robustness/lose-renamed.ts', import.meta.url);

function deck(answer: string): string {
  return `# Flashcards: 1A001---Numbers---Ada-B_-Writer (Part 1)

**Starting Chapter:** 1.1 Counting

---

#### Prime Numbers
Background context: Every whole number above 1 can be divided by 1 and by itself.

:p What makes a number prime?
??x
${answer}
x??

---
`;
}

/** Enables every file that may accompany pages, but for a PDF, which needs a browser to be built. */
const ALL_FILES = 'site: https://example.org/\nmarkdown: true\nexports: [anki]\n';

/** Creates a content folder with one deck, which is deleted after the test. */
function makeFolder(): { folder: string; save: (answer: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'recto-dev-'));
  mkdirSync(join(folder, 'decks'));
  writeFileSync(join(folder, 'library.yaml'), ALL_FILES);
  const save = (answer: string): void =>
    writeFileSync(join(folder, 'decks/numbers.md'), deck(answer));
  save('It has no other divisors.');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, save };
}

/** Serves a folder as `npm run dev` does, until the end of the test. Node.js loads the modules `preload` first. */
async function serve(
  folder: string,
  port: number,
  preload: readonly URL[] = [],
): Promise<{ address: string; log: () => string }> {
  const command = new URL('../../src/commands/dev.ts', import.meta.url).pathname;
  const { VITEST, NODE_ENV, ...env } = process.env;
  const preloads = preload.map(({ href }) => `--import=${href}`);
  const server = spawn(process.execPath, [...preloads, command, '--port', String(port)], {
    env: { ...env, RECTO_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (found) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', () => reject(new Error(`The server did not start.\n${output}`)));
  });
  return { address, log: () => output };
}

/** Returns a function that opens the search page with a query, and returns the headings of the results. */
async function openSearch(address: string): Promise<(query: string) => Promise<string[]>> {
  const page = await (await openContext()).newPage();
  return async (query) => {
    await page.goto(`${address}search/?q=${query}`);
    await page.locator('search-page[data-answered]').waitFor();
    return page.locator('search-page .result-link').allTextContents();
  };
}

test('dev search finds cards without a build, including one that was just written, also after a build', async () => {
  const { folder, save } = makeFolder();
  const site = `${folder}-site`;
  onTestFinished(() => {
    rmSync(site, { recursive: true, force: true });
  });
  const { address } = await serve(folder, PORT);
  const search = await openSearch(address);
  await expect.poll(() => search('divisors')).toEqual(['Prime Numbers']);
  save('Nothing but one divides it, as Eratosthenes knew.');
  await expect.poll(() => search('eratosthenes')).toEqual(['Prime Numbers']);
  // Only builds write exports and Markdown; a feed is a page.
  for (const path of ['', 'books/numbers/', 'books/numbers/1/', 'books/numbers/1/prime-numbers/']) {
    const html = await (await fetch(address + path)).text();
    expect(html).not.toMatch(/href="[^"]*(?:\.md|llms-full\.txt|\/exports\/[^"]*)"/);
  }
  expect((await fetch(`${address}books/numbers/feed.xml`)).status).toBe(200);
  // A build must leave the scripts of the server alone.
  await build(folder, site);
  expect(await search('divisors')).toEqual([]);
  expect(await search('eratosthenes')).toEqual(['Prime Numbers']);
});

test('open pages follow decks and notes, and new decks and notes have pages', async () => {
  const { folder, save } = makeFolder();
  const note = (name: string, text: string): void => {
    writeFileSync(join(folder, 'notes', `${name}.mdx`), `---\ntitle: ${name}\n---\n\n${text}\n`);
  };
  mkdirSync(join(folder, 'notes'));
  note('first', 'All about primes.');
  const { address } = await serve(folder, PORT);
  const context = await openContext();
  const [card, first] = [await context.newPage(), await context.newPage()];
  await card.goto(`${address}books/numbers/1/prime-numbers/`);
  await first.goto(`${address}notes/first/`);
  const shown = (page: Page) => page.locator('main').textContent();
  save('Nothing but one divides it.');
  await expect.poll(() => shown(card)).toContain('Nothing but one divides it.');
  note('first', 'All about divisors.');
  await expect.poll(() => shown(first)).toContain('All about divisors.');
  const status = async (path: string) => (await fetch(address + path)).status;
  writeFileSync(join(folder, 'decks/more.md'), deck('It is odd.').replaceAll('Numbers', 'More'));
  await expect.poll(() => status('books/more/1/prime-more/')).toBe(200);
  note('second', 'All about zero.');
  await expect.poll(() => status('notes/second/')).toBe(200);
});

test('two dev servers of one folder share its cache, and both show what was written', async () => {
  const { folder, save } = makeFolder();
  // As if the other one had renamed a file of Astro’s that both write.
  const servers = await Promise.all([serve(folder, PORT), serve(folder, PORT + 1, [LOSER])]);
  expect(servers[1].log()).toContain('Lost.');
  const card = 'books/numbers/1/prime-numbers/';
  for (const answer of ['It has no other divisors.', 'Nothing but one divides it.']) {
    save(answer);
    for (const { address, log } of servers) {
      await expect.poll(async () => (await fetch(address + card)).text()).toContain(answer);
      const complaints = log()
        .split('\n')
        .filter((line) => /warn|error|cache/i.test(line));
      expect(complaints).toEqual([]);
    }
  }
});
