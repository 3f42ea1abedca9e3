import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHostileSite, hostileBook, type HostileSite } from './hostile-site.ts';
import {
  commonmarkExamples,
  gfmExamples,
  type HostileText,
  lettersOf,
  mdxSyntax,
  wordsOf,
  xssVectors,
} from './hostile-texts.ts';
import { cardTexts, watchPage } from './watch-page.ts';

const GROUPS: Record<string, HostileText[]> = {
  commonmark: commonmarkExamples(),
  gfm: gfmExamples(),
  xss: xssVectors(),
  mdx: mdxSyntax(),
};

let site: HostileSite;

beforeAll(async () => {
  const books = Object.entries(GROUPS).map(([name, texts]) =>
    hostileBook(name, texts, name === 'xss' || name === 'mdx' ? 'all' : 'answer'),
  );
  site = await openHostileSite(Object.assign({}, ...books) as Record<string, string>);
}, 600_000);

afterAll(async () => {
  await site.close();
});

test('no code of a deck runs during the build', () => {
  expect(site.ranInBuild).toBe(false);
});

test('all texts are included', () => {
  const counts = Object.fromEntries(
    Object.entries(GROUPS).map(([name, texts]) => [name, texts.length]),
  );
  expect(counts).toEqual({ commonmark: 652, gfm: 47, xss: 282, mdx: 78 });
});

/** Returns the addresses of a book's cards and chapter pages. */
async function addressesOf(book: string): Promise<{ cards: string[]; chapters: string[] }> {
  const response = await fetch(`${site.address}books/${book}/cards.json`);
  const { cards } = (await response.json()) as { cards: { url: string }[] };
  const urls = cards.map(({ url }) => new URL(url, site.address).href);
  const chapters = new Set(urls.map((url) => new URL('../', url).href));
  return { cards: urls, chapters: [...chapters] };
}

/** Returns the words of each text that its card doesn't show. */
function wordsMissing(texts: readonly HostileText[], shown: Map<string, string>): string[] {
  return texts.flatMap((one) => {
    const { name, text } = one;
    const says = shown.get(name);
    if (says === undefined) return [`${name}: no card`];
    const letters = lettersOf(says).toLowerCase();
    const missing = wordsOf(one).filter((word) => !letters.includes(word.toLowerCase()));
    return missing.length > 0 ? [`${name}: ${missing.join(' ')} of ${JSON.stringify(text)}`] : [];
  });
}

test.each(Object.keys(GROUPS))(
  '%s: every word is shown, and nothing runs',
  async (group) => {
    const watched = await watchPage(site.browser, { policy: true });
    const shown = new Map<string, string>();
    for (const chapter of (await addressesOf(group)).chapters) {
      await watched.visit(chapter);
      for (const { heading, says } of await cardTexts(watched.page)) {
        const name = /^\S+(?: syntax| vectors)? \d+/.exec(heading)?.[0] ?? heading;
        shown.set(name, says);
      }
    }
    await watched.context.close();
    expect(watched.misdeeds).toEqual([]);
    expect(wordsMissing(GROUPS[group] ?? [], shown)).toEqual([]);
  },
  300_000,
);

test.each(Object.keys(GROUPS))(
  '%s: without the policy nothing runs either',
  async (group) => {
    const watched = await watchPage(site.browser, { policy: false });
    for (const chapter of (await addressesOf(group)).chapters) await watched.visit(chapter);
    await watched.context.close();
    expect(watched.misdeeds).toEqual([]);
  },
  300_000,
);
