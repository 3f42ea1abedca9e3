import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Length } from '../../src/text/utf8-length.ts';

test('returns the length of the encoded text', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'é', '漢', '😀', '\ud800', '\udfff', '\u07ff', '\u0800', '\uffff'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
