import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { CardKey, StudyEvent } from '../../../src/study/events.ts';
import { RECALL_GROUPS, recallMap, weakGroups } from '../../../src/study/recall-map.ts';
import { replayLog } from '../../../src/study/replay.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import {
  dailyActivity,
  dueForecast,
  hardCards,
  recallByPeriod,
  type Review,
} from '../../../src/study/statistics.ts';
import { siteUrl, openPage } from '../open-page.ts';
import { axeFindings } from '../page-checks.ts';
import { PAGE_KINDS, THEMES } from '../page-kinds.ts';
import { fetchEntries, LAST_DAY, openSeeded, sampleYear } from './seeded-page.ts';

let entries: ScopeEntry[];
let events: StudyEvent[];
let hard: CardKey;

beforeAll(async () => {
  entries = await fetchEntries();
  ({ events, hard } = sampleYear(entries));
});

/** What statistics.ts says of the seeded log. */
function expected() {
  const reviews: Review[] = [];
  const states = replayLog(events, (event, before) => reviews.push({ event, before }));
  const groups = (by: keyof typeof RECALL_GROUPS) =>
    recallMap(entries, (key) => states.get(key), LAST_DAY, RECALL_GROUPS[by]);
  return { reviews, states, groups };
}

/** The cells of each row of a part's tables as they stand. */
function shownRows(page: Page, selector: string): Promise<string[][]> {
  return page
    .locator(`${selector} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

/** The cells of each row of a part's tables, all of them shown. */
async function rowsOf(page: Page, selector: string): Promise<string[][]> {
  // Found and pressed in one step: the page may draw its tables again at any time.
  await page.evaluate((part) => {
    for (const button of document.querySelectorAll<HTMLElement>(`${part} [data-rows] > button`))
      button.click();
  }, selector);
  return shownRows(page, selector);
}

const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)}%`;

test('before anything is learned, the page tells how to begin and loads no plots', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS.card);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByText('The card is suspended').waitFor();
  await page.goto(siteUrl('progress/'));
  await page.locator('[data-empty]:not([hidden])').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Nothing has been learned in this browser yet.').isVisible()).toBe(
    true,
  );
  const ways = page.locator('[data-empty] a');
  expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    ['study/?due', '', 'guide/#study-sessions'].map(
      (path) =>
        new URL(siteUrl(path)).pathname +
        new URL(siteUrl(path)).search +
        new URL(siteUrl(path)).hash,
    ),
  );
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.includes('show-statistics'))).toEqual([]);
  expect(complaints).toEqual([]);
});

// Most of these tests examine the page under many conditions: it takes long to seed.

test('a year of study is plotted and in tables as statistics.ts says, and axe finds nothing', async () => {
  const { page, complaints } = await openSeeded(events, { reducedMotion: 'reduce' });
  await page.waitForLoadState('networkidle');
  await checkPlots(page);
  await checkTablesOfTime(page);
  await checkTablesOfCards(page);
  expect(complaints).toEqual([]);
  await openTables(page);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
});

async function checkPlots(page: Page): Promise<void> {
  const names = await page
    .locator('study-statistics')
    .getByRole('img')
    .evaluateAll((plots) => plots.map((plot) => plot.getAttribute('aria-label') ?? ''));
  expect(names.map((name) => name.split('.')[0])).toEqual([
    'A calendar, a square for each day',
    'Columns, one a day: how many cards are due',
    'A dot for each month: the share recalled; a line: the target retention',
    'A dot for each concept, by the recall to be expected today',
  ]);
  const marks = (part: string, tag: string, label: string) =>
    page.locator(`[data-part="${part}"] [aria-label="${label}"] ${tag}`).count();
  expect(await marks('activity', 'rect', 'cell')).toBe(365);
  expect(await marks('forecast', 'rect', 'rect')).toBe(30);
  expect(await marks('recall', 'circle', 'dot')).toBe(
    recallByPeriod(expected().reviews, 'month').length,
  );
}

async function checkTablesOfTime(page: Page): Promise<void> {
  const { reviews, states } = expected();
  const active = dailyActivity(reviews, LAST_DAY).filter((day) => day.reviews > 0);
  const shownActivity = await rowsOf(page, '[data-part="activity"]');
  expect(shownActivity.map(([, count]) => Number(count))).toEqual(
    active.toReversed().map((day) => day.reviews),
  );
  expect(shownActivity[0]?.[0]).toBe('June 14, 2027');
  const forecast = dueForecast(states.values(), LAST_DAY);
  const shownForecast = await rowsOf(page, '[data-part="forecast"]');
  expect(shownForecast.map(([, due]) => Number(due))).toEqual(forecast.map(({ due }) => due));
  const months = recallByPeriod(reviews, 'month').filter((month) => month.reviews > 0);
  const shownMonths = await rowsOf(page, '[data-part="recall"]');
  expect(shownMonths.map(([, ...values]) => values)).toEqual(
    months.map((month) => [
      String(month.reviews),
      percent(month.recall),
      percent(month.aimed),
      percent(month.predicted),
    ]),
  );
}

async function checkTablesOfCards(page: Page): Promise<void> {
  const { states, groups } = expected();
  const chapters = groups('chapter').map(({ cards, learned, recall }) => [
    String(cards),
    String(learned),
    percent(recall),
  ]);
  const shownChapters = await rowsOf(page, '[data-part="books"]');
  const sorted = (rows: readonly string[][]) => rows.map((row) => row.join(' ')).toSorted();
  expect(sorted(shownChapters.map(([, ...values]) => values))).toEqual(sorted(chapters));
  const shownConcepts = await rowsOf(page, '[data-part="concepts"] .plot-table');
  expect(Object.fromEntries(shownConcepts.map(([name, ...values]) => [name, values]))).toEqual(
    Object.fromEntries(
      groups('concept').map(({ group, learned, recall }) => [
        group,
        [String(learned), percent(recall)],
      ]),
    ),
  );
  const shownWeakest = await rowsOf(page, '[data-weakest]');
  expect(shownWeakest.map(([name]) => name)).toEqual(
    weakGroups(groups('concept'), 0.9).map(({ group }) => group),
  );
  const shownHard = await rowsOf(page, '[data-part="hard"]');
  const heading = (key: CardKey) => entries.find((entry) => entry.key === key)?.heading;
  expect(shownHard[0]?.[0]).toBe(heading(hard));
  // Cards with as many lapses may come in any order.
  const byName = (rows: readonly (readonly [unknown, unknown])[]) =>
    rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  expect(byName(shownHard.map(([name, lapses]) => [name, Number(lapses)]))).toEqual(
    byName(hardCards(states.values()).map(({ key, schedule }) => [heading(key), schedule?.lapses])),
  );
}

test('rows that were asked for stay when a card is suspended in another tab', async () => {
  const { page } = await openSeeded(events);
  const shown = await rowsOf(page, '[data-part="activity"]');
  const summary = page.locator('[data-summary]');
  const before = await summary.textContent();
  const other = await page.context().newPage();
  const id = entries.find(({ key }) => key === hard)?.id ?? '';
  await other.goto(siteUrl(`books/${id}/`));
  await other.getByRole('button', { name: /^Suspend/ }).click();
  await expect.poll(() => summary.textContent()).not.toBe(before);
  await page.locator('[data-part="hard"] [data-sentence]:not(:empty)').waitFor();
  expect(await shownRows(page, '[data-part="activity"]')).toEqual(shown);
  expect(shown.length).toBeGreaterThan(100);
});

/** Makes some concepts weak: on the last day of the year all are known as well as the reader wants. */
async function aimAt97(page: Page): Promise<void> {
  const progress = page.url();
  await page.goto(siteUrl('settings/'));
  await page.locator('study-settings[data-shown]').waitFor();
  await page.getByLabel('Target retention (%)').fill('97');
  await page.getByLabel('Target retention (%)').blur();
  await page.getByText('Saved.').waitFor();
  await page.goto(progress);
  await page.getByText('below your target of 97%').first().waitFor();
}

/** The sentence on weak concepts, their table, and their session are about the same ones. */
async function checkWeakConcepts(page: Page): Promise<void> {
  const sentence = await page.locator('[data-part="concepts"] [data-sentence]').textContent();
  const [, count] = /begun, (\d+) of them below your target of 97%/.exec(sentence ?? '') ?? [];
  const rows = await rowsOf(page, '[data-weakest]');
  expect(rows).toHaveLength(Number(count));
  const percents = rows.map(([, , recall]) => Number.parseInt(recall ?? '', 10));
  expect(percents.every((recall) => recall < 97)).toBe(true);
  const all = page.getByRole('link', { name: `Study all ${count}`, exact: true });
  const { searchParams } = new URL((await all.getAttribute('href')) ?? '', page.url());
  const cards =
    searchParams.getAll('card').length + (searchParams.get('ids')?.split(',').length ?? 0);
  expect(searchParams.getAll('concept').length + cards).toBe(rows.length);
}

test('weak concepts are named; by keyboard alone a table opens, and the weakest concept leads to its session', async () => {
  const { page } = await openSeeded(events);
  await aimAt97(page);
  await checkWeakConcepts(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const tabTo = async (text: RegExp) => {
    for (let count = 0; count < 100 && !text.test(await focused()); count++) {
      await page.keyboard.press('Tab');
    }
  };
  await page.getByRole('link', { name: 'Progress' }).first().focus();
  await tabTo(/^Reviews of each day/);
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-part="activity"] table').isVisible()).toBe(true);
  await tabTo(/^Show \d+ more$/);
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/20\d\d/);
  await tabTo(/^Study$/);
  const weakest = weakGroups(expected().groups('concept'), 0.97)[0]?.group;
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    `Study ${weakest}`,
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/study\/\?(?:concept|card)=[^&]+$/);
});

test('at 320 px the page does not scroll sideways, and the calendar has two rows', async () => {
  const { page } = await openSeeded(events, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  await openTables(page);
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    scrolled: [...document.querySelectorAll('[data-rows]')]
      .filter((rows) => rows.scrollWidth > rows.clientWidth)
      .map((rows) => rows.textContent.slice(0, 40)),
  }));
  expect(widths).toEqual({ page: 320, scrolled: [] });
  expect(
    await page
      .locator(
        '[data-part="activity"] [aria-label="facet"], [data-part="activity"] g[aria-label="cell"] > g',
      )
      .count(),
  ).toBe(2);
});

test('the plots follow the width of the window, and all dots stay within them', async () => {
  const { page } = await openSeeded(events);
  const width = () =>
    page
      .locator('[data-part="forecast"] svg')
      .evaluate((plot) => Number(plot.getAttribute('width')));
  expect(await width()).toBeGreaterThan(600);
  for (const size of [1280, 768, 320]) {
    await page.setViewportSize({ width: size, height: 800 });
    await expect.poll(width).toBeLessThan(size);
    await expect.poll(() => dotsOutside(page), { message: `resized to ${size} px` }).toBe(0);
    await page.reload();
    await page.locator('[data-part="hard"] [data-sentence]:not(:empty)').waitFor();
    expect(await dotsOutside(page), `loaded at ${size} px`).toBe(0);
    expect(await page.locator('[data-part="concepts"] circle').count()).toBeGreaterThan(50);
  }
});

/** Counts the dots that extend beyond their plots. */
function dotsOutside(page: Page): Promise<number> {
  return page.locator('study-statistics svg').evaluateAll(
    (plots) =>
      plots.flatMap((plot) => {
        const box = plot.getBoundingClientRect();
        return [...plot.querySelectorAll('[aria-label="dot"] circle')].filter((circle) => {
          const { left, right, top, bottom } = circle.getBoundingClientRect();
          return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
        });
      }).length,
  );
}

test('where the lists of cards cannot be loaded, the page says so and shows the rest', async () => {
  const { page } = await openSeeded(events);
  await page.route('**/cards.json', (route) => route.abort());
  await page.reload();
  const sentence = page.locator('[data-part="books"] [data-sentence]');
  await expect
    .poll(() => sentence.textContent())
    .toMatch(/^The lists of 5 books could not be loaded;/);
  await expect.poll(() => page.locator('[data-part="activity"] svg').count()).toBe(1);
});

async function openTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
