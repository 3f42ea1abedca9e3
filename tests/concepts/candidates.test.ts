import { expect, test } from 'vitest';
import {
  IN_HEADING,
  IS_CAPITALIZED,
  IS_CODE,
  unpackCandidates,
} from '../../src/concepts/candidate.ts';
import { type CardText, findCandidates } from '../../src/concepts/candidates.ts';

const find = (card: Partial<CardText>) =>
  unpackCandidates(
    findCandidates({ heading: '', question: '', context: '', answer: '', code: '', ...card }),
  );
const textsOf = (card: Partial<CardText>) => find(card).map(({ text }) => text);

test.each<[what: string, heading: string, texts: string[]]>([
  [
    'a phrase and its parts',
    'The Neap Tide Table',
    ['neap tide table', 'neap tide', 'neap', 'tide table', 'tide'],
  ],
  ['no verb before a phrase', 'Plotting Tide Curves', ['tide curves', 'tide']],
  ['cut at a preposition', 'Salinity in Estuaries', ['salinity', 'estuaries']],
  ['cut at a colon', 'Estuaries: Salinity', ['estuaries', 'salinity']],
  ['both sides of “vs.”', 'Estuaries vs. Lagoons', ['estuaries', 'lagoons']],
  ['of', 'Depth of Burial', ['depth of burial', 'burial']],
  ['a shared head', 'Lossy and Lossless Codecs', ['codecs', 'lossless codecs', 'lossy codecs']],
  ['no empty tail', 'Moraine Example', ['moraine']],
  ['a name', 'Using OpenCV', ['OpenCV']],
  ['an owner', 'Snell’s Law', ['Snell’s law', 'law']],
  ['no formula', 'The $x^2$ term', []],
  ['nothing specific', 'Overview', []],
  ['no phrase at all', 'Time to live', ['time to live']],
])('%s', (_, heading, texts) => {
  expect(textsOf({ heading }).toSorted()).toEqual(texts.toSorted());
});

test('acronyms are found in either order, with their expansions', () => {
  const answer =
    'A remotely operated vehicle (ROV) carries a CTD (conductivity, temperature, depth).';
  expect(textsOf({ answer })).toEqual(
    expect.arrayContaining([
      'remotely operated vehicle',
      'remotely operated vehicle (ROV)',
      'conductivity, temperature, depth (CTD)',
    ]),
  );
});

test('places, counts, and the use of code are kept', () => {
  const found = find({
    heading: 'Reading Tide Gauges',
    question: 'Which class reads a tide gauge?',
    answer: '`GaugeReader` does, named by Kelvin. `GaugeReader` is old.',
  });
  const reader = found.find(({ text }) => text === 'GaugeReader');
  expect(reader).toMatchObject({ count: 2, whole: 2 });
  expect(reader!.flags & IS_CODE).toBe(IS_CODE);
  expect(found.find(({ text }) => text === 'Kelvin')!.flags & IS_CAPITALIZED).toBe(IS_CAPITALIZED);
  expect(found.find(({ text }) => text === 'tide gauges')!.flags & IN_HEADING).toBe(IN_HEADING);
});

test('a very long text is read only at its beginning', () => {
  const answer = `a star schema ${'and it is so '.repeat(100_000)} a snowflake schema`;
  expect(textsOf({ answer })).toEqual(['star schema', 'schema']);
});
