import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../../src/browser/cards/shuffled.ts';

test('keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      expect(shuffled(items).sort()).toEqual([...items].sort());
    }),
  );
});

test('never returns the order it was given if there is another one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), (items) => {
      expect(shuffled(items)).not.toEqual(items);
      expect(shuffled(items, () => 0.999)).not.toEqual(items);
    }),
  );
});
