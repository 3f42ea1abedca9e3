import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { scanPage } from '../../../src/pipeline/check/scan-page.ts';
import { createSiteLinks } from '../../../src/pipeline/check/site-links.ts';

test('links do not keep the text of their pages in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const links = createSiteLinks();
  const before = used();
  for (let page = 0; page < 200; page++) {
    const html = `<p>“${'word '.repeat(50_000)}”</p><a href="/books/a-book/${page}/">next</a>`;
    links.add(`${page}.html`, scanPage(Buffer.from(html).toString(), '/'));
  }
  expect(used() - before).toBeLessThan(10_000_000);
  expect(links.list()).toHaveLength(200);
});
