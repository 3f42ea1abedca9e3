import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../../src/pipeline/site-server.ts';
import { findChromium } from '../../browser/chromium.ts';
import { formatBytes, formatTable, median } from '../numbers.ts';
import { createMiniSearch } from './ask-minisearch.ts';
import { askPlainIndex, askSearchPage } from './ask-site.ts';
import type { Asked } from './ask-site.ts';
import { makeQueries } from './make-queries.ts';
import { writePlainIndex } from './plain-index.ts';
import { readCards } from './read-cards.ts';
import type { SiteCard } from './read-cards.ts';
import { readQueries } from './read-queries.ts';
import type { BenchQuery } from './read-queries.ts';
import { scorePlaces } from './score.ts';
import { printSlowConnection } from './slow-connection.ts';

/** As fast as people type, in milliseconds. */
const BETWEEN_KEYS = 60;

const USAGE = `Usage: npm run bench:search -- [--content DIR] [--queries FILE] [--site DIR] [--slow]

Asks the search of a built site in Chromium and prints how well it answers, next to plain Pagefind and MiniSearch on the same pages.

  --content DIR   builds a site of this folder instead of the sample content; queries are made of its headings and questions
  --queries FILE  asks these instead: JSON, [{ "kind", "query", "headings": [of the cards that answer it] }]
  --site DIR      asks a site that is built already
  --slow          measures instead how soon results come at Fast 3G, and what is loaded for them
`;
const PLAIN = 'plain-pagefind';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    queries: { type: 'string' },
    site: { type: 'string' },
    slow: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-search-bench-'));
  try {
    const site = values.site ?? buildSite(join(folder, 'site'), values.content);
    if (values.slow) {
      await measureSlow(site);
      return;
    }
    await writePlainIndex(site, join(site, PLAIN));
    const cards = readCards(site);
    await measure(site, cards, chooseQueries(cards));
  } finally {
    if (values.site) rmSync(join(values.site, PLAIN), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function chooseQueries(cards: readonly SiteCard[]): BenchQuery[] {
  if (values.queries) return readQueries(values.queries);
  const sample = new URL('sample-queries.json', import.meta.url).pathname;
  return values.content || values.site ? makeQueries(cards) : readQueries(sample);
}

function buildSite(outDir: string, content: string | undefined): string {
  const build = new URL('../../../src/commands/build.ts', import.meta.url).pathname;
  const env = { ...process.env, ...(content ? { RECTO_CONTENT: content } : {}) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [build, '--out', outDir], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
  return outDir;
}

/** Searches for three headings of the site, far apart. */
async function measureSlow(dir: string): Promise<void> {
  const cards = readCards(dir).filter(({ heading }) => /^[\w ,-]{12,60}$/.test(heading));
  const at = (share: number): string => cards[Math.floor(cards.length * share)]?.heading ?? '';
  await withServer(dir, (address) => printSlowConnection(address, [at(0.2), at(0.5), at(0.8)]));
}

/** Serves a built site to a browser. */
async function withSite(
  dir: string,
  use: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  await withServer(dir, async (address) => {
    const browser = await chromium.launch(await findChromium(process.env));
    try {
      await use(browser, address);
    } finally {
      await browser.close();
    }
  });
}

async function withServer(dir: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = await serveSite({ dir, base: '/', port: 4460, otherPorts: 30 });
  try {
    await use(server.address);
  } finally {
    await server.close();
  }
}

async function measure(
  dir: string,
  cards: readonly SiteCard[],
  queries: readonly BenchQuery[],
): Promise<void> {
  await withSite(dir, async (browser, address) => {
    const page = await browser.newPage();
    await page.goto(`${address}search/`);
    await page.locator('search-page[data-ready]').waitFor();
    const bytes = countBytes(page);
    const first = queries[0];
    if (!first) throw new Error('There are no queries.');
    await askSearchPage(page, first.query);
    // Filters are filled last.
    await page
      .locator('.search-filters select[data-filled]')
      .first()
      .waitFor({ state: 'attached' });
    console.log(
      `${String(cards.length)} cards, ${String(queries.length)} queries. The first one loads ${formatBytes(await bytes())}.\n`,
    );
    const ours = await askAll(queries, cards, (query) => askSearchPage(page, query));
    const plain = await askAll(queries, cards, (query) => askPlainIndex(page, `/${PLAIN}/`, query));
    const askMiniSearch = createMiniSearch(dir, cards);
    const mini = await askAll(queries, cards, (query) => Promise.resolve(askMiniSearch(query)));
    print(queries, { Recto: ours, Pagefind: plain, MiniSearch: mini });
    printTimes('From a whole query', ours);
    printTimes('From each key', await typeQueries(page, queries));
    printMissed(queries, ours);
  });
}

interface Placed extends Asked {
  /** Rank of the first right card, from 1; 0 if there was none. */
  place: number;
}

async function askAll(
  queries: readonly BenchQuery[],
  cards: readonly SiteCard[],
  ask: (query: string) => Promise<Asked>,
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const { query, headings } of queries) {
    // A card whose heading is shared is listed with its question.
    const isRight = ({ heading }: SiteCard): boolean =>
      headings.some((own) => heading === own || heading.startsWith(`${own}: `));
    const right = new Set(cards.filter(isRight).map(({ url }) => decodeURI(url)));
    if (right.size === 0)
      throw new Error(
        `No card has the heading that "${query}" should find: ${headings.join(', ')}`,
      );
    const asked = await ask(query);
    placed.push({ ...asked, place: asked.urls.findIndex((url) => right.has(decodeURI(url))) + 1 });
  }
  return placed;
}

/** Counts bytes transferred from now on. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Scores of each kind of query, with a group of columns for each search. */
function print(
  queries: readonly BenchQuery[],
  searches: Readonly<Record<string, readonly Placed[]>>,
): void {
  const heads = Object.keys(searches).flatMap((name) => [`${name} at 1`, 'at 3', 'MRR']);
  const rows = [['kind', 'queries', ...heads]];
  for (const kind of [...new Set(queries.map((query) => query.kind)), 'all']) {
    const isOfKind = (_: unknown, at: number): boolean =>
      kind === 'all' || queries[at]?.kind === kind;
    const scores = Object.values(searches).map((placed) =>
      scorePlaces(placed.filter(isOfKind).map(({ place }) => place)),
    );
    const figures = scores.flatMap(({ atOne, atThree, meanReciprocalRank }) =>
      [atOne, atThree, meanReciprocalRank].map((share) => share.toFixed(2)),
    );
    rows.push([kind, String(scores[0]?.queries), ...figures]);
  }
  console.log(`${formatTable(rows)}\n`);
}

/** Types every fourth query, key by key. */
async function typeQueries(page: Page, queries: readonly BenchQuery[]): Promise<Asked[]> {
  const typed = queries
    .filter((_, at) => at % 4 === 0)
    .flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const asked: Asked[] = [];
  for (const text of typed) {
    // A space changes nothing.
    if (text.endsWith(' ')) continue;
    asked.push(await askSearchPage(page, text));
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  return asked;
}

function printTimes(from: string, asked: readonly Asked[]): void {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const slowest = times[Math.floor(times.length * 0.95)] ?? 0;
  console.log(
    `${from} to results (${String(times.length)}): ${median(times).toFixed(0)} ms in the middle, ${slowest.toFixed(0)} ms at the 95th percentile.`,
  );
}

function printMissed(queries: readonly BenchQuery[], ours: readonly Placed[]): void {
  const empty = ours.filter(({ urls }) => urls.length === 0).length;
  console.log(`Without any result: ${String(empty)}.`);
  const missed = queries.flatMap(({ kind, query }, at) =>
    ours[at]?.place === 1 ? [] : [`  ${kind}: ${query} (${String(ours[at]?.place ?? 0)})`],
  );
  if (missed.length > 0) console.log(`Not first, and the place:\n${missed.join('\n')}`);
}
