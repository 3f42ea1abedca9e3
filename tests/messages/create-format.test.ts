import { expect, test } from 'vitest';
import { createFormat } from '../../src/messages/create-format.ts';

const en = createFormat<'one' | 'other'>('en');
const de = createFormat<'one' | 'other'>('de');

test('writes numbers, shares, sizes, units, dates, and lists as the language does', () => {
  const day = Date.UTC(2027, 5, 14);
  const write = ({ number, percent, size, date, list }: typeof en) =>
    [
      number(1234.56),
      number(1234.56, 1),
      percent(0.914),
      size(1),
      size(1_540_000),
      date(day),
      date(day, 'month'),
      date(day, 'shortDay'),
      date(day, 'shortMonth'),
      date(day, 'weekday'),
      list(['a', 'b', 'c']),
    ].join(' | ');
  expect(write(en)).toBe(
    '1,235 | 1,234.6 | 91% | 1 kB | 1.5 MB | June 14, 2027 | June 2027 | Jun 14 | Jun | Mon | a, b, and c',
  );
  expect(write(de).replaceAll('\u00A0', '_')).toBe(
    '1.235 | 1.234,6 | 91_% | 1 kB | 1,5 MB | 14. Juni 2027 | Juni 2027 | 14. Juni | Jun | Mo | a, b und c',
  );
});

test('puts a count in the place of #', () => {
  const forms = { one: '# month', other: '# months' };
  expect([0, 1, 1234].map((count) => en.count(count, forms))).toEqual([
    '0 months',
    '1 month',
    '1,234 months',
  ]);
  expect(en.countDecimal(2.5, forms)).toBe('2.5 months');
});
