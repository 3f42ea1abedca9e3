import { expect, test } from 'vitest';
import { statusLabel } from '../../../src/browser/cards/status-label.ts';
import { addDays } from '../../../src/study/day.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { createSampleLog, entry, TODAY } from '../../study/sample-log.ts';

/** A card that is due this many days from today. */
function stateOf(days: number) {
  const log = createSampleLog();
  const card = entry('a');
  log.review(card, 4);
  const state = replayLog(log.events).get(card.key)!;
  return { ...state, schedule: { ...state.schedule!, dueDay: addDays(TODAY, days) } };
}

test('a known card shows when it is reviewed next', () => {
  const spans = [1, 2, 60, 61, 547, 548, 3652];
  expect(spans.map((days) => statusLabel('known', stateOf(days), TODAY))).toEqual([
    'Next review tomorrow',
    'Next review in 2 days',
    'Next review in 60 days',
    'Next review in 2 months',
    'Next review in 18 months',
    'Next review in 2 years',
    'Next review in 10 years',
  ]);
});

test('other cards show their status, and a flag', () => {
  expect(statusLabel('new', undefined, TODAY)).toBe('New');
  expect(statusLabel('due', { ...stateOf(5), flag: '' }, TODAY)).toBe('Due, flagged');
  expect(statusLabel('buried', undefined, TODAY)).toBe('Back tomorrow');
});
