import { expect, test } from 'vitest';
import { backupSentence } from '../../../src/browser/store/backup-reminder.ts';
import { DAY, NOON } from '../../study/sample-log.ts';

function sentenceFor(lastBackup: number | undefined, firstAt?: number, latestAt?: number) {
  const at = (days: number | undefined) => (days === undefined ? undefined : NOON - days * DAY);
  const log = { lastBackup: at(lastBackup), firstAt: at(firstAt), latestAt: at(latestAt) };
  return backupSentence(log, NOON);
}

test('an empty log needs no backup', () => {
  expect(sentenceFor(undefined)).toEqual({
    sentence: 'There is nothing to back up yet.',
    isDue: false,
  });
});

test('a reader is reminded after two weeks without a backup', () => {
  expect(sentenceFor(undefined, 14, 0)).toEqual({
    sentence: 'There is no backup yet.',
    isDue: false,
  });
  expect(sentenceFor(undefined, 15, 0)).toEqual({
    sentence: 'There is no backup yet. It is time for one: press Export.',
    isDue: true,
  });
});

test('a backup is outdated after two weeks, if something was learned since', () => {
  expect(sentenceFor(0.5, 90, 0)).toEqual({ sentence: 'Last backup: today.', isDue: false });
  expect(sentenceFor(1, 90, 0)).toEqual({ sentence: 'Last backup: yesterday.', isDue: false });
  expect(sentenceFor(30, 90, 0)).toEqual({
    sentence: 'Last backup: 30 days ago. It is time for one: press Export.',
    isDue: true,
  });
  expect(sentenceFor(30, 90, 31)).toEqual({
    sentence: 'Last backup: 30 days ago. Nothing has changed since.',
    isDue: false,
  });
});
