import { expect, test } from 'vitest';
import type { CardKey, RelinkEvent } from '../../src/study/events.ts';
import { findMistakenRelinks, findRelinks, hasAnswerChanged } from '../../src/study/relink.ts';
import { replayLog } from '../../src/study/replay.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';
import { createSampleLog, DAY, entry, NOON } from './sample-log.ts';

const old = entry('old');

/** `old` as it stands after an edit, which may have given it another key. */
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

test('a card that was only moved, so that its key is another one, keeps its progress', () => {
  expect(findRelinks([edited({})], studied)).toEqual([{ from: 'key-old', to: 'key-new' }]);
});

test('a card that got a twin with another answer keeps its progress', () => {
  const entries = [edited({}, 'same'), edited({ answer: 'another' }, 'twin')];
  expect(findRelinks(entries, studied)).toEqual([{ from: 'key-old', to: 'key-same' }]);
});

test('two parts that were edited are too much', () => {
  expect(findRelinks([edited({ question: 'edited', answer: 'edited' })], studied)).toEqual([]);
});

test('a card that is still in the book is no orphan', () => {
  expect(findRelinks([old, edited({ answer: 'edited' })], studied)).toEqual([]);
});

test('a card that is still in the book, under other words, is followed by no other one', () => {
  const kept = { ...edited({ heading: 'edited', question: 'edited' }), key: old.key };
  expect(findRelinks([kept, edited({ answer: 'edited' })], studied)).toEqual([]);
});

test('where two cards agree with it, no progress is guessed away', () => {
  const entries = [edited({ question: 'one' }, 'one'), edited({ question: 'two' }, 'two')];
  expect(findRelinks(entries, studied)).toEqual([]);
  const apart = [edited({ question: 'one' }, 'one'), edited({ answer: 'two' }, 'two')];
  expect(findRelinks(apart, studied)).toEqual([]);
});

test('two orphans do not follow the same card', () => {
  const sibling = edited({ question: 'sibling' }, 'sibling');
  const states = statesAfter((log) => {
    log.review(old, 3);
    log.review(sibling, 3);
  });
  expect(findRelinks([edited({ question: 'edited' })], states)).toEqual([]);
});

test('a card of another book is not followed', () => {
  expect(findRelinks([edited({ answer: 'edited' }, 'new', 'other/1')], studied)).toEqual([]);
});

test('a card that was studied side by side with the orphan is another card', () => {
  const sibling = edited({ question: 'sibling' }, 'sibling');
  const sideBySide = statesAfter((log) => {
    log.review(sibling, 3, NOON);
    log.review(old, 3, NOON + DAY);
  });
  expect(findRelinks([sibling], sideBySide)).toEqual([]);
});

test('a card that was studied under its new wording only after the old one is followed', () => {
  const next = edited({ question: 'edited' });
  const oneAfterTheOther = statesAfter((log) => {
    log.review(old, 3, NOON);
    log.review(next, 3, NOON + DAY);
  });
  expect(findRelinks([next], oneAfterTheOther)).toEqual([{ from: 'key-old', to: 'key-new' }]);
});

test('a card edited twice, and edited back, keeps its progress', () => {
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

test('ten thousand orphans and cards that all agree are told apart as quickly as others', () => {
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

test('a link is mistaken once both its cards stand in the book', () => {
  const next = edited({ answer: 'edited' });
  const log = createSampleLog();
  const link = log.relink(old, next) as RelinkEvent;
  expect(findMistakenRelinks([next], [link])).toEqual([]);
  expect(findMistakenRelinks([old, next], [link])).toEqual([link.id]);
});

test('a card says that its answer is not the one that was learned', () => {
  const [state] = studied;
  expect(hasAnswerChanged(state, old)).toBe(false);
  expect(hasAnswerChanged(state, edited({ heading: 'edited' }))).toBe(false);
  expect(hasAnswerChanged(state, edited({ answer: 'edited' }))).toBe(true);
  expect(hasAnswerChanged(undefined, old)).toBe(false);
});

test('a note on the changed answer does not count as having learned it, a review does', () => {
  const now = edited({ answer: 'edited' }, 'old');
  const flagged = statesAfter((log) => {
    log.review(old, 3);
    log.flag(now, 'New answer?');
  });
  expect(hasAnswerChanged(flagged[0], now)).toBe(true);
  const reviewed = statesAfter((log) => {
    log.review(old, 3);
    log.review(now, 3);
  });
  expect(hasAnswerChanged(reviewed[0], now)).toBe(false);
});
