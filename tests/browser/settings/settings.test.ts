import { expect, test } from 'vitest';
import { siteUrl, usePages } from '../open-page.ts';
import { CHAPTER, waitForView } from '../session/session-page.ts';

const openPage = usePages();

test('every page links to the settings, which are stored and apply everywhere', async () => {
  const { page, complaints } = await openPage('');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('study-settings[data-shown]').waitFor();
  const root = page.locator('html');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
  const button = page.locator('theme-switch button');
  expect(await button.getAttribute('aria-label')).toBe('Theme: dark');
  await button.click();
  await expect.poll(() => page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
  const fresh = page.getByLabel('New cards per day');
  await fresh.fill('10000');
  await fresh.blur();
  await fresh.fill('2');
  await fresh.blur();
  await page.getByText('Saved.').waitFor();
  await page.getByLabel('Target retention (%)').fill('85');
  await page.getByLabel('Two grades only, Again and Good').check();
  await page.getByLabel('Type the answer first and compare').check();
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.waitForFunction(() => localStorage.getItem('recto:single-keys') === 'off');
  await page.reload();
  await page.locator('study-settings[data-shown]').waitFor();
  expect(await fresh.inputValue()).toBe('2');
  expect(await page.getByLabel('Target retention (%)').inputValue()).toBe('85');
  await page.goto(siteUrl('study/?due'));
  await waitForView(page, 'card');
  expect(await page.locator('[data-left]').textContent()).toBe('2 new, 0 learning, 0 to review');
  expect(await page.getByLabel('Your answer').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.session-grades button:visible').count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('the settings of a session come before its keys, and link to all others', async () => {
  const { page } = await openPage(CHAPTER, { viewport: { width: 320, height: 640 } });
  await waitForView(page, 'card');
  await page.getByRole('button', { name: 'Keys and settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keys and settings' });
  const first = await dialog.getByLabel('Single-key shortcuts').boundingBox();
  const keys = await dialog.locator('table').boundingBox();
  expect(first!.y).toBeLessThan(keys!.y);
  await dialog.getByRole('link', { name: 'All settings' }).click();
  await page.locator('study-settings[data-shown]').waitFor();
});
