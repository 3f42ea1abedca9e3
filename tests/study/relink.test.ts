import { expect, test } from 'vitest';
import type { CardKey, RelinkEvent } from '../../src/study/events.ts';
import { findMistakenRelinks, findRelinks } from '../../src/study/relink.ts';
import { replayLog } from '../../src/study/replay.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';
import { createSampleLog, DAY, entry, NOON } from './sample-log.ts';

const old = entry('old');

/** Returns `old` after an edit, which may have changed its key. */
function edited(
  changes: Partial<ScopeEntry['digests']>,
  name = 'new',
  place = 'book/1',
): ScopeEntry {
  return { ...entry(name, place), digests: { ...old.digests, ...changes } };
}

function statesAfter(write: (log: ReturnType<typeof createSampleLog>) => void) {
  const log = createSampleLog();
  write(log);
  return [...replayLog(log.events).values()];
}

const studied = statesAfter((log) => log.review(old, 3, NOON));

test.each(['heading', 'question', 'answer'] as const)(
  'a card whose %s was edited keeps its progress',
  (part) => {
    const entries = [entry('other'), edited({ [part]: 'edited' })];
    expect(findRelinks(entries, studied)).toEqual([{ from: 'key-old', to: 'key-new' }]);
  },
);

test('keeps the progress of a card that was only moved and so has another key', () => {
  expect(findRelinks([edited({})], studied)).toEqual([{ from: 'key-old', to: 'key-new' }]);
});

test('keeps the progress of a card that got a twin with another answer', () => {
  const entries = [edited({}, 'same'), edited({ answer: 'another' }, 'twin')];
  expect(findRelinks(entries, studied)).toEqual([{ from: 'key-old', to: 'key-same' }]);
});

test('does not link a card with two edited parts', () => {
  expect(findRelinks([edited({ question: 'edited', answer: 'edited' })], studied)).toEqual([]);
});

test('does not relink a card that is still in the book', () => {
  expect(findRelinks([old, edited({ answer: 'edited' })], studied)).toEqual([]);
});

test('links no other card to one that is still in the book under a linked key', () => {
  const kept = { ...edited({ heading: 'edited', question: 'edited' }), key: old.key };
  expect(findRelinks([kept, edited({ answer: 'edited' })], studied)).toEqual([]);
});

test('does not guess if two cards match', () => {
  const entries = [edited({ question: 'one' }, 'one'), edited({ question: 'two' }, 'two')];
  expect(findRelinks(entries, studied)).toEqual([]);
  const apart = [edited({ question: 'one' }, 'one'), edited({ answer: 'two' }, 'two')];
  expect(findRelinks(apart, studied)).toEqual([]);
});

test('does not link two orphans to the same card', () => {
  const sibling = edited({ question: 'sibling' }, 'sibling');
  const states = statesAfter((log) => {
    log.review(old, 3);
    log.review(sibling, 3);
  });
  expect(findRelinks([edited({ question: 'edited' })], states)).toEqual([]);
});

test('does not link to a card of another book', () => {
  expect(findRelinks([edited({ answer: 'edited' }, 'new', 'other/1')], studied)).toEqual([]);
});

test('does not link to a card that was studied at the same time as the orphan', () => {
  const sibling = edited({ question: 'sibling' }, 'sibling');
  const sideBySide = statesAfter((log) => {
    log.review(sibling, 3, NOON);
    log.review(old, 3, NOON + DAY);
  });
  expect(findRelinks([sibling], sideBySide)).toEqual([]);
});

test('links to a card that was studied only after the orphan', () => {
  const next = edited({ question: 'edited' });
  const oneAfterTheOther = statesAfter((log) => {
    log.review(old, 3, NOON);
    log.review(next, 3, NOON + DAY);
  });
  expect(findRelinks([next], oneAfterTheOther)).toEqual([{ from: 'key-old', to: 'key-new' }]);
});

test('keeps the progress of a card that is edited twice and then reverted', () => {
  const [second, third] = [edited({ question: 'b' }, 'b'), edited({ question: 'c' }, 'c')];
  const log = createSampleLog();
  log.review(old, 3, NOON);
  for (const card of [second, third, old]) {
    const [link, ...others] = findRelinks([card], [...replayLog(log.events).values()]);
    expect(others).toEqual([]);
    log.add({ type: 'relink', ...link! });
    log.review(card, 3);
  }
  const states = replayLog(log.events);
  expect([...states.keys()]).toEqual(['key-old']);
  expect(states.get(old.key)?.schedule?.reps).toBe(4);
});

test('takes no longer for ten thousand orphans and cards that all match', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    edited({ question: `q${index}` }, `n${index}`),
  );
  const states = Array.from({ length: 10_000 }, (_, index) => ({
    ...studied[0]!,
    key: `orphan-${index}` as CardKey,
    digests: { ...old.digests, question: `o${index}` },
  }));
  expect(findRelinks(entries, states)).toEqual([]);
});

test('finds a link to be mistaken once both of its cards are in the book', () => {
  const next = edited({ answer: 'edited' });
  const log = createSampleLog();
  const link = log.relink(old, next) as RelinkEvent;
  expect(findMistakenRelinks([next], [link])).toEqual([]);
  expect(findMistakenRelinks([old, next], [link])).toEqual([link.id]);
});

test('counts a changed answer as learned after a review, not after a flag', () => {
  const now = edited({ answer: 'edited' }, 'old');
  const flagged = statesAfter((log) => {
    log.review(old, 3);
    log.flag(now, 'New answer?');
  });
  expect(flagged[0]?.learned).toEqual(old.digests);
  const reviewed = statesAfter((log) => {
    log.review(old, 3);
    log.review(now, 3);
  });
  expect(reviewed[0]?.learned).toEqual(now.digests);
});
