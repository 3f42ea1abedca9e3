import { expect, test } from 'vitest';
import { statusLabel } from '../../../src/browser/cards/status-label.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { createSampleLog, entry } from '../../study/sample-log.ts';

function stateOf(stability: number) {
  const log = createSampleLog();
  const card = entry('a');
  log.review(card, 4);
  const state = replayLog(log.events).get(card.key)!;
  return { ...state, schedule: { ...state.schedule!, stability } };
}

test('a known card tells for how long', () => {
  const spans = [0.4, 1.5, 60, 61, 547, 548, 3652];
  expect(spans.map((days) => statusLabel('known', stateOf(days)))).toEqual([
    'Known for a day',
    'Known for 2 days',
    'Known for 60 days',
    'Known for 2 months',
    'Known for 18 months',
    'Known for 2 years',
    'Known for 10 years',
  ]);
});

test('others tell how they stand, and a flag', () => {
  expect(statusLabel('new', undefined)).toBe('New');
  expect(statusLabel('due', { ...stateOf(5), flag: '' })).toBe('Due, flagged');
  expect(statusLabel('buried', undefined)).toBe('Back tomorrow');
});
