import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../robustness/build-process.ts';
import { openContext } from './open-page.ts';

const PORT = 4390;

let content: Folder;
let server: DevServer;

beforeAll(async () => {
  content = makeFolder();
  content.note('first', 'All about primes.');
  server = await serve(content.folder, PORT);
});

afterAll(async () => {
  await server.close();
  content.remove();
});

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

interface Folder {
  folder: string;
  save: (answer: string) => void;
  note: (name: string, text: string) => void;
  remove: () => void;
}

/** Creates a content folder with one deck. */
function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'recto-dev-'));
  for (const name of ['decks', 'notes']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'library.yaml'), ALL_FILES);
  const save = (answer: string): void =>
    writeFileSync(join(folder, 'decks/numbers.md'), deck(answer));
  save('It has no other divisors.');
  return {
    folder,
    save,
    note: (name, text) =>
      writeFileSync(join(folder, 'notes', `${name}.mdx`), `---\ntitle: ${name}\n---\n\n${text}\n`),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface DevServer {
  address: string;
  log: () => string;
  close: () => Promise<void>;
}

/** Serves a folder as `npm run dev` does. */
async function serve(folder: string, port: number): Promise<DevServer> {
  const command = new URL('../../src/commands/dev.ts', import.meta.url).pathname;
  const { VITEST, NODE_ENV, ...env } = process.env;
  const server = spawn(process.execPath, [command, '--port', String(port)], {
    env: { ...env, RECTO_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<void>((resolve) => {
    server.on('close', () => resolve());
  });
  const close = (): Promise<void> => {
    server.kill();
    return ended;
  };
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
  return { address, log: () => output, close };
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

const shown = (page: Page) => page.locator('main').textContent();
const status = async (url: string): Promise<number> => (await fetch(url)).status;
const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

test('dev search finds cards without a build, including one that was just written, also after a build', async () => {
  const site = `${content.folder}-site`;
  onTestFinished(() => {
    rmSync(site, { recursive: true, force: true });
  });
  const { address } = server;
  const search = await openSearch(address);
  await expect.poll(() => search('divisors')).toEqual(['Prime Numbers']);
  content.save('Nothing but one divides it, as Eratosthenes knew.');
  await expect.poll(() => search('eratosthenes')).toEqual(['Prime Numbers']);
  // Only builds write exports and Markdown; a feed is a page.
  for (const path of ['', 'books/numbers/', 'books/numbers/1/', 'books/numbers/1/prime-numbers/']) {
    expect(await textOf(address + path)).not.toMatch(
      /href="[^"]*(?:\.md|llms-full\.txt|\/exports\/[^"]*)"/,
    );
  }
  expect(await status(`${address}books/numbers/feed.xml`)).toBe(200);
  // A build must leave the scripts of the server alone.
  await build(content.folder, site);
  expect(await search('divisors')).toEqual([]);
  expect(await search('eratosthenes')).toEqual(['Prime Numbers']);
});

test('open pages follow decks and notes, and new decks and notes have pages', async () => {
  const { address } = server;
  const context = await openContext();
  const [card, first] = [await context.newPage(), await context.newPage()];
  await card.goto(`${address}books/numbers/1/prime-numbers/`);
  await first.goto(`${address}notes/first/`);
  content.save('Only one divides it.');
  await expect.poll(() => shown(card)).toContain('Only one divides it.');
  content.note('first', 'All about divisors.');
  await expect.poll(() => shown(first)).toContain('All about divisors.');
  writeFileSync(
    join(content.folder, 'decks/more.md'),
    deck('It is odd.').replaceAll('Numbers', 'More'),
  );
  await expect.poll(() => status(`${address}books/more/1/prime-more/`)).toBe(200);
  content.note('second', 'All about zero.');
  await expect.poll(() => textOf(`${address}notes/second/`)).toContain('All about zero.');
  rmSync(join(content.folder, 'notes/second.mdx'));
  await expect.poll(() => status(`${address}notes/second/`)).toBe(404);
  const search = await openSearch(address);
  await expect.poll(() => search('zero')).toEqual([]);
  await expect.poll(() => search('divisors')).toEqual(['first']);
});

test('a page that was loading when its deck or note changed reloads once it is connected', async () => {
  content.note('first', 'All about primes.');
  const { address } = server;
  const context = await openContext();
  // Vite keeps a message for later only if no page is connected.
  const connected = await context.newPage();
  await connected.goto(address);
  const connection = Promise.withResolvers<undefined>();
  const late = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.routeWebSocket(/./, async (socket) => {
      await connection.promise;
      socket.connectToServer();
    });
    await page.goto(address + path);
    return page;
  };
  const card = await late('books/numbers/1/prime-numbers/');
  const note = await late('notes/first/');
  content.save('One divides it, too.');
  content.note('first', 'All about zero.');
  await expect.poll(() => textOf(card.url())).toContain('One divides it, too.');
  await expect.poll(() => textOf(note.url())).toContain('All about zero.');
  expect(await shown(note)).toContain('All about primes.');
  connection.resolve(undefined);
  await expect.poll(() => shown(card)).toContain('One divides it, too.');
  await expect.poll(() => shown(note)).toContain('All about zero.');
});

test('dev servers of one folder share its cache, and those of others keep their notes to themselves', async () => {
  const other = makeFolder();
  onTestFinished(other.remove);
  other.note('third', 'All about one.');
  const begun = server.log().length;
  const servers = await Promise.all([
    serve(content.folder, PORT + 1),
    serve(other.folder, PORT + 2),
  ]);
  onTestFinished(async () => {
    await Promise.all(servers.map(({ close }) => close()));
  });
  const [twin, stranger] = servers;
  const card = 'books/numbers/1/prime-numbers/';
  for (const answer of ['It has no other divisors.', 'Nothing but one divides it.']) {
    content.save(answer);
    for (const { address } of [server, twin])
      await expect.poll(() => textOf(address + card)).toContain(answer);
  }
  for (const log of [server.log().slice(begun), ...servers.map((one) => one.log())]) {
    const complaints = log.split('\n').filter((line) => /warn|error|cache/i.test(line));
    expect(complaints).toEqual([]);
  }
  for (const [{ address }, note, absent] of [
    [server, 'first', 'third'],
    [twin, 'first', 'third'],
    [stranger, 'third', 'first'],
  ] as const) {
    expect(await status(`${address}notes/${note}/`)).toBe(200);
    expect(await status(`${address}notes/${absent}/`)).toBe(404);
  }
});
