import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHostileSite, type HostileSite } from './hostile-site.ts';
import { lettersOf } from './hostile-texts.ts';
import { ODD_DECKS } from './odd-decks.ts';
import { watchPage } from './watch-page.ts';

interface ListedCard {
  url: string;
  sources: { file: string }[];
}

let site: HostileSite;
/** All cards of the site. */
let cards: ListedCard[];

beforeAll(async () => {
  const files = ODD_DECKS.map(({ file, content }) => [`decks/${file}`, content] as const);
  site = await openHostileSite(Object.fromEntries(files));
  const library = await readJson<{ books: { cards: string }[] }>('library.json');
  const lists = await Promise.all(
    library.books.map((book) => readJson<{ cards: ListedCard[] }>(book.cards)),
  );
  cards = lists.flatMap((list) => list.cards);
}, 300_000);

afterAll(async () => {
  await site.close();
});

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, site.address));
  return (await response.json()) as T;
}

test('each question of each deck becomes a card', () => {
  expect(site.ranInBuild).toBe(false);
  const found = Map.groupBy(cards, ({ sources }) => sources[0]?.file.replace(/^decks\//, '') ?? '');
  const counts = ODD_DECKS.map(({ file }) => [file, found.get(file)?.length ?? 0]);
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(ODD_DECKS.map(({ file, cards }) => [file, cards])),
  );
});

test.each([true, false])(
  'with the policy %s, every page is complete and no code of a deck runs',
  async (policy) => {
    const watched = await watchPage(site.browser, { policy });
    await watched.page.setViewportSize({ width: 320, height: 640 });
    const faults: string[] = [];
    const said = new Map<string, string>();
    for (const { url, sources } of cards) {
      await watched.visit(new URL(url, site.address).href);
      const file = sources[0]?.file.replace(/^decks\//, '') ?? '';
      faults.push(...(await watched.page.evaluate(faultsOfPage)).map((one) => `${url}: ${one}`));
      const says = (await watched.page.locator('main article').textContent()) ?? '';
      said.set(file, `${said.get(file) ?? ''} ${says}`);
    }
    await watched.context.close();
    expect(watched.misdeeds).toEqual([]);
    expect(faults).toEqual([]);
    const missing = ODD_DECKS.flatMap(({ file, words }) => {
      const letters = lettersOf(said.get(file) ?? '');
      return words.filter((word) => !letters.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(missing).toEqual([]);
  },
);

/** Returns the parts of a page that a deck could have broken. Runs in the page. */
function faultsOfPage(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`scrolls sideways to ${root.scrollWidth}`);
  if (document.querySelectorAll('main, h1, footer').length !== 3) faults.push('landmarks');
  if (document.getElementById('_main')?.localName !== 'main') faults.push('#_main');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `#${id} twice`));
  const leaks = root.textContent.includes('LEAKED') && !root.textContent.includes('leakword');
  if (leaks) faults.push('a macro of another card');
  const names = [...document.querySelectorAll('main :is(a, h1, h2, h3):not([hidden])')].filter(
    ({ textContent }) => !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(textContent),
  );
  faults.push(...names.map(({ outerHTML }) => `nothing to be seen in ${outerHTML}`));
  return faults;
}
