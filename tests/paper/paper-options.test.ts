import { expect, test } from 'vitest';
import { DEFAULT_PAPER, readPaperOptions } from '../../src/paper/paper-options.ts';

test('invalid values are replaced by defaults', () => {
  expect(readPaperOptions({})).toEqual({ sheets: 'cut', paper: 'a4', edge: 'long' });
  expect(readPaperOptions({ sheets: 'reading', paper: 'A5', edge: undefined })).toEqual({
    ...DEFAULT_PAPER,
    sheets: 'reading',
  });
  expect(readPaperOptions({}, { ...DEFAULT_PAPER, paper: 'letter' }).paper).toBe('letter');
});
