import { expect, test } from 'vitest';
import { createImageDrawer } from '../../../src/pipeline/social/draw-image.ts';

const drawer = createImageDrawer('#9c2a1c');

test.each([
  ['Gradients, naïveté & “łódź” – x² → 3…', false],
  ['Gradients, naïveté & “łódź” – 3…', true],
  ['Книга о времени; Ένα βιβλίο', true],
  ['深度学习', false],
  ['كتاب', false],
  ['ספר', false],
  ['', true],
])('the fonts have the characters of “%s”: %s', async (text, isDrawn) => {
  expect((await drawer).canDraw(text)).toBe(isDrawn);
});

test('draws a PNG of 1200 × 630 pixels, the same for the same text, and another one for another', async () => {
  const { draw } = await drawer;
  const text = { above: 'Shore', title: 'Tidal Power', below: 'Ada Ebb · 12 cards' };
  const image = Buffer.from(await draw(text));
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  const again = await createImageDrawer('#9c2a1c');
  expect(image.equals(await again.draw(text))).toBe(true);
  expect(image.equals(await draw({ ...text, title: 'Tidal Tower' }))).toBe(false);
  const long = await draw({ ...text, title: 'A title that does not end '.repeat(40) });
  expect(long.length).toBeLessThan(100_000);
});
