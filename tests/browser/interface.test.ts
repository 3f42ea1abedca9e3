import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import { serveSite } from '../../src/pipeline/site-server.ts';
import { build } from '../robustness/build-process.ts';
import { smallContent } from '../robustness/small-content.ts';
import { openPage } from './open-page.ts';
import { fetchEntries, openSeeded, sampleYear } from './progress-page/seeded-page.ts';
import { axeFindings, openEverything, pageWidth } from './page-checks.ts';

const PAGES = [
  '',
  'books/heat-and-work-ida-example/',
  'books/heat-and-work-ida-example/1/',
  'books/heat-and-work-ida-example/1/engine-1-0/',
  'concepts/',
  'search/?q=engine',
  'study/',
  'study/?chapter=heat-and-work-ida-example/1',
  'progress/',
  'offline/',
];

const BOOK = 'Heat and Work – Ida Example';

const content = smallContent('heat');
let address: string;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  writeFileSync(join(content.root, 'library.yaml'), 'title: المكتبة\ninterface: ar\n');
  await build(content.root, content.elsewhere);
  server = await serveSite({
    dir: content.elsewhere,
    base: '/',
    port: 4700,
    otherPorts: 99,
  });
  ({ address } = server);
});

afterAll(async () => {
  await server.close();
  content.remove();
});

test('a right-to-left interface fits and is accessible, and books keep their direction', async () => {
  const { page, complaints } = await openPage(address);
  for (const path of PAGES) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await openEverything(page);
      expect(await pageWidth(page), `${path} ${width}`).toBeLessThanOrEqual(width);
      expect(await axeFindings(page), path).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address}books/heat-and-work-ida-example/1/`);
  const html = page.locator('html');
  expect(await html.getAttribute('lang')).toBe('ar');
  expect(await html.getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.facts').textContent()).toContain('بطاق');
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('.question')).toBe('ltr');
  expect(await direction('.answer > summary')).toBe('rtl');
  expect(await page.locator('.question').first().getAttribute('lang')).toBe('en');
  // The chapter's title, which is English, is at the right like what is above and below it.
  const align = await page.locator('h1').evaluate((element) => getComputedStyle(element).textAlign);
  expect([await direction('h1'), align]).toEqual(['ltr', 'end']);
  // The header begins at the right.
  const title = await page.locator('.site-title').boundingBox();
  const tools = await page.locator('.site-tools').boundingBox();
  expect(title?.x).toBeGreaterThan(tools?.x ?? Infinity);
  // Arrows point in reading direction.
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/\/2\/$/);
  // This site differs from that of the other tests.
  expect(complaints.filter((one) => !one.startsWith(`request to ${address}`))).toEqual([]);
});

test('statistics are in the language of the interface, and their plots begin where its lines do', async () => {
  const { events } = sampleYear(await fetchEntries(address));
  const { page } = await openSeeded(events, { viewport: { width: 320, height: 640 } }, address);
  const statistics = page.locator('study-statistics');
  await expect
    .poll(() => statistics.locator('[data-summary]').textContent())
    .toMatch(/^المتعلَّمة: \d/);
  const texts = statistics.locator(
    ':is(p, svg text, summary, thead th, caption, li):not(:has(p, a)):not(:empty)',
  );
  await expect.poll(() => texts.count()).toBeGreaterThan(30);
  const written = (await texts.allTextContents()).map((text) => text.replace(BOOK, ''));
  const english = written.filter((text) => /\p{Script=Latin}/u.test(text));
  expect(english).toEqual([]);
  expect(await pageWidth(page)).toBe(320);
  const outside = await statistics.locator('svg text').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const box = label.closest('.plot')!.getBoundingClientRect();
      const { left, right } = label.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1 ? label.textContent : [];
    }),
  );
  expect(outside).toEqual([]);
  const plot = await statistics.locator('[data-part="forecast"] svg').boundingBox();
  const scale = await statistics
    .locator('[data-part="forecast"] svg [aria-label*="y-axis"] text')
    .first()
    .boundingBox();
  expect(scale?.x).toBeGreaterThan((plot?.x ?? 0) + (plot?.width ?? 0) / 2);
});

test('a site contains the messages of its language and no others', () => {
  const built = globSync('**/*.{html,js,css}', { cwd: content.elsewhere })
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => readFileSync(join(content.elsewhere, file), 'utf8'))
    .join('\n');
  const texts = (catalog: object): string[] =>
    Object.values(catalog).flatMap((value: unknown) =>
      typeof value === 'string' ? value : typeof value === 'object' ? texts(value!) : [],
    );
  // Shorter messages may occur in decks or in code.
  const sentences = texts(CATALOGS.en).filter((text) => /\w \w+ \w/.test(text));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((text) => built.includes(text))).toEqual([]);
  expect(built).toContain(CATALOGS.ar.cardList.showAllAnswers);
});
