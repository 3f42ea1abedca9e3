import { expect, test } from 'vitest';
import { shiftHeadings } from '../../src/components/shift-headings.ts';

test('moves headings down and leaves everything else unchanged', () => {
  const html = '<h3>Why</h3><p>h3 and <code>&lt;h3></code></p><hr><h4 class="a">How</h4>';
  expect(shiftHeadings(html, 1)).toBe(
    '<h4>Why</h4><p>h3 and <code>&lt;h3></code></p><hr><h5 class="a">How</h5>',
  );
});

test('stops at the lowest level', () => {
  expect(shiftHeadings('<h5>a</h5><h6>b</h6>', 2)).toBe('<h6>a</h6><h6>b</h6>');
});

test('returns the same text if nothing moves', () => {
  expect(shiftHeadings('<h3>Why</h3>', 0)).toBe('<h3>Why</h3>');
});
