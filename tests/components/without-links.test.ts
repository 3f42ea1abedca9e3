import { expect, test } from 'vitest';
import { withoutLinks } from '../../src/components/without-links.ts';

test('removes links and leaves everything else unchanged', () => {
  expect(withoutLinks('<a href="/soil/" data-written="">Soil</a> and <abbr>b</abbr>')).toBe(
    'Soil and <abbr>b</abbr>',
  );
});
