import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** What a page would load or run if someone injected markup. */
const INTRUDERS: Record<string, string> = {
  'script-src-elem': '<script>window.intruded = true</script>',
  'script-src-attr': '<b onclick="window.intruded = true">x</b>',
  'style-src-elem': '<style>body { display: none }</style>',
  'img-src': '<img src="https://evil.example/leak.png">',
  'frame-src': '<iframe src="https://evil.example/"></iframe>',
  'object-src': '<object data="/favicon.svg"></object>',
  'base-uri': '<base href="https://evil.example/">',
};

test.each(Object.entries(INTRUDERS))('%s: injected markup is blocked', async (directive, html) => {
  const { page } = await openPage(PAGE_KINDS.card);
  const stopped = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective);
        });
      }),
  );
  await page.evaluate((markup) => {
    // Scripts in `innerHTML` never run; those in a fragment do.
    document.body.append(document.createRange().createContextualFragment(markup));
    document.querySelector<HTMLElement>('body > b')?.click();
  }, html);
  expect(await stopped).toBe(directive);
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
});

test('searching, choosing a theme, and opening answers do not violate the policy', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS['chapter of formulas']);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gradient');
  await page.waitForSelector('search-dialog .results li');
  await page.keyboard.press('Escape');
  await page.locator('theme-switch button, theme-switch input').first().click({ force: true });
  await page.locator('details.answer summary').first().click();
  expect(complaints).toEqual([]);
});
