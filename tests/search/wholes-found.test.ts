import { expect, test } from 'vitest';
import { createFindCards } from '../../src/search/query/find-cards.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { plainCard } from './plain-card.ts';

const card = (heading: string, question: string, answer: string) =>
  plainCard({ heading, question, answer });

const CARDS = [
  card('Lookup Tables', 'What do they trade?', 'Memory for time.'),
  card('Stack Frames', 'What is in one?', 'Arguments and a return address.'),
  card('Stacking', 'What does it combine?', 'Frames of several models.'),
  card('Checksums', 'What are they for?', 'Finding damage.'),
  card('Check of a Sum', 'Why add twice?', 'To be sure.'),
  card('Group A', 'Who is in it?', 'Those who begin.'),
  card('Group B', 'Who is in it?', 'Those who go on.'),
  card('Finite State Machine', 'What does it read?', 'One symbol after the other.'),
  card('Regular Languages', 'What accepts them?', 'An FSM without memory.'),
  card('Pumping', 'What has no fsm?', 'Words with as many letters of each kind.'),
  card('Mean and Spread', 'How is E(X | Y) read?', 'As a mean.'),
  card('Given Y', 'What is X?', 'Not E, but a number.'),
  card('Harbor Town', 'What is an environment?', 'All around it.'),
  card('Environment Map', 'What does it reflect?', 'The sky.'),
];
const find = createFindCards(await openBuiltIndex(CARDS));

test.each([
  ['look up table', 'Lookup Tables'],
  ['look-up', 'Lookup Tables'],
  ['stackframe', 'Stack Frames'],
  ['stack-frame', 'Stack Frames'],
  ['check sum', 'Checksums'],
  ['check-sum', 'Checksums'],
  ['group b', 'Group B'],
  ['FSM', 'Finite State Machine'],
  ['fsm', 'Finite State Machine'],
  ['fsm symbol', 'Finite State Machine'],
  ['finite state machine', 'Finite State Machine'],
  ['E(X|Y)', 'Mean and Spread'],
  ['E(X | Y)', 'Mean and Spread'],
])('%s finds %s first', async (typed, heading) => {
  const { hits, corrected, missing } = await find(typed, { limit: 5 });
  expect([hits[0]?.card.heading, ...corrected, ...missing]).toEqual([heading]);
});

test('a name finds cards that have only its initials', async () => {
  const { hits } = await find('finite state machine', { limit: 5 });
  expect(hits.map(({ card: { heading }, isRelated }) => [heading, isRelated])).toEqual([
    ['Finite State Machine', false],
    ['Pumping', false],
    ['Regular Languages', false],
  ]);
});

test.each(['environme', 'environmen', 'environment'])(
  'while a word is typed, as in %j, two words as one do not hide those that contain it',
  async (typed) => {
    const { hits } = await find(typed, { limit: 5 });
    expect(hits.map(({ card: { heading } }) => heading)).toEqual([
      'Environment Map',
      'Harbor Town',
    ]);
  },
);
