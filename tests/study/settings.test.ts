import { expect, test } from 'vitest';
import { mergeSettings, settledSettings, withBook, withSetting } from '../../src/study/settings.ts';

test('uses defaults for settings that were never changed', () => {
  expect(settledSettings({})).toEqual({
    desiredRetention: 0.9,
    newPerDay: 20,
    reviewsPerDay: 200,
    dayStartHour: 4,
    grades: 4,
    typeAnswer: false,
    singleKeys: true,
    learning: {},
    exams: [],
    lastBackup: undefined,
  });
  const set = withSetting({}, 'newPerDay', 0, 100);
  expect(settledSettings(set)).toMatchObject({ newPerDay: 0, reviewsPerDay: 200 });
});

test('keeps the later value of each setting when merging two devices, in either order', () => {
  const one = withSetting(withSetting({}, 'newPerDay', 5, 100), 'grades', 2, 300);
  const other = withSetting(withSetting({}, 'newPerDay', 9, 200), 'grades', 4, 150);
  const merged = { newPerDay: { value: 9, at: 200 }, grades: { value: 2, at: 300 } };
  expect(mergeSettings(one, other)).toEqual(merged);
  expect(mergeSettings(other, one)).toEqual(merged);
  expect(mergeSettings(merged as typeof one, merged as typeof one)).toEqual(merged);
});

test('resolves settings of the same time identically on both devices', () => {
  const one = withSetting({}, 'typeAnswer', true, 100);
  const other = withSetting({}, 'typeAnswer', false, 100);
  expect(mergeSettings(one, other)).toEqual(mergeSettings(other, one));
});

test('keeps a setting that was changed after the clock was set back', () => {
  const before = withSetting({}, 'newPerDay', 5, 1000);
  const after = withSetting(before, 'newPerDay', 7, 400);
  expect(mergeSettings(before, after).newPerDay).toEqual({ value: 7, at: 1001 });
});

test('merges books that were turned on and off on two devices one by one', () => {
  const first = withBook({}, 'algebra', true, 100);
  const one = withSetting({}, 'learning', withBook(first, 'botany', false, 200), 200);
  const other = withSetting({}, 'learning', withBook(first, 'algebra', false, 150), 150);
  const merged = {
    learning: {
      value: { algebra: { value: false, at: 150 }, botany: { value: false, at: 200 } },
      at: 200,
    },
  };
  expect(mergeSettings(one, other)).toEqual(merged);
  expect(mergeSettings(other, one)).toEqual(merged);
  expect(settledSettings(mergeSettings(one, other)).learning.algebra?.value).toBe(false);
});

test('keeps a book turned off after the clock was set back', () => {
  const on = withBook({}, 'algebra', true, 1000);
  expect(withBook(on, 'algebra', false, 400)).toEqual({ algebra: { value: false, at: 1001 } });
});
