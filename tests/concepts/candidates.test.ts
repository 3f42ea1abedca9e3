import { expect, test } from 'vitest';
import {
  type Candidate,
  forEachCandidate,
  IN_HEADING,
  IS_CAPITALIZED,
  IS_CODE,
} from '../../src/concepts/candidate.ts';
import { type CardText, findCandidates } from '../../src/concepts/candidates.ts';
import { languageOf } from '../../src/concepts/language.ts';

function find(card: Partial<CardText>, lang = 'en'): Candidate[] {
  const candidates: Candidate[] = [];
  const text = { heading: '', question: '', context: '', answer: '', code: '', ...card };
  forEachCandidate(findCandidates(text, languageOf(lang)), (text, flags, count, whole) => {
    candidates.push({ text, flags, count, whole });
  });
  return candidates;
}
const textsOf = (card: Partial<CardText>, lang = 'en') => find(card, lang).map(({ text }) => text);

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

test('places, counts, and use in code are recorded', () => {
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

test('only the beginning of a very long text is read', () => {
  const answer = `a star schema ${'and it is so '.repeat(100_000)} a snowflake schema`;
  expect(textsOf({ answer })).toEqual(['star schema', 'schema']);
});

test.each([
  'They save time by plotting tide curves.',
  'It helps with handling storm surges and when reading tide tables.',
  'After dredging harbor mouths, ships pass.',
])('a gerund before its object is not part of a name: “%s”', (answer) => {
  expect(textsOf({ answer }).filter((text) => text.includes('ing'))).toEqual([]);
});

test('a gerund inside a name stays', () => {
  const answer = 'The rounding error is small; a sounding line and its mooring buoy are not.';
  expect(textsOf({ answer })).toEqual(
    expect.arrayContaining(['rounding error', 'sounding line', 'mooring buoy']),
  );
});

test('no phrase ends with a participle or a superlative', () => {
  const answer = 'The tide estimated is the highest; the tides possible are many.';
  expect(textsOf({ answer }).filter((text) => /estimated|highest|possible/.test(text))).toEqual([]);
});

test.each<[lang: string, heading: string, texts: string[]]>([
  ['es', 'Tabla de mareas del puerto', ['tabla de mareas', 'tabla de mareas del puerto']],
  ['es', 'Altura de la pleamar', ['altura de la pleamar']],
  ['es', 'Boyas de clase A', ['boyas de clase A']],
  ['es', 'Búsqueda por sonda', ['búsqueda por sonda']],
  ['fr', 'Hauteur d’eau', ['hauteur d’eau']],
  ['fr', 'Sondage en profondeur', ['sondage en profondeur']],
  ['it', 'Tavola dell’alta marea', ['tavola dell’alta marea']],
  ['pt', 'Tábua das marés', ['tábua das marés']],
])(
  'in Romance languages (%s) a preposition holds a name together: “%s”',
  (lang, heading, texts) => {
    expect(textsOf({ heading }, lang)).toEqual(expect.arrayContaining(texts));
  },
);

test.each<[lang: string, heading: string, texts: string[]]>([
  ['es', 'Ventajas de la boya luminosa', ['boya luminosa', 'boya']],
  ['es', 'Boyas en mares del norte', ['boyas', 'mares del norte', 'mares', 'norte']],
  ['es', 'Boyas y faros en Galicia', ['boyas', 'faros', 'Galicia']],
  ['es', 'Curva p', ['curva p', 'curva']],
  ['es', 'Marketing', ['marketing']],
  ['pt', 'Boia luminosa da barra', ['boia luminosa da barra', 'boia luminosa', 'boia', 'barra']],
  ['de', 'Streaming vermeiden', ['Streaming']],
])('phrases of other languages (%s) begin with a noun: “%s”', (lang, heading, texts) => {
  expect(textsOf({ heading }, lang)).toEqual(texts);
});

test.each([
  ['三角洲与双壳贝', ['三角洲', '双壳贝']],
  ['无人灯塔', ['无人灯塔']],
])('a Chinese name may begin with a number or a prefix: “%s”', (heading, texts) => {
  expect(textsOf({ heading }, 'zh')).toEqual(expect.arrayContaining(texts));
});

test('such a word elsewhere in a Chinese sentence begins no name', () => {
  expect(textsOf({ heading: '看过灯塔' }, 'zh')).not.toContain('过灯塔');
});

test.each<[lang: string, answer: string, verb: string]>([
  ['es', 'El farero enciende la luz. El farero enciende el faro.', 'enciende'],
  ['es', 'La marea se retira. La marea no retira arena.', 'retira'],
  ['fr', 'Le phare éclaire la côte. Il éclaire les bateaux.', 'éclaire'],
  ['it', 'Il faro illumina la costa. Il faro illumina il porto.', 'illumina'],
  ['pt', 'O farol ilumina os barcos. O farol ilumina o porto.', 'ilumina'],
])('verbs of Romance languages (%s) are not names: “%s”', (lang, answer, verb) => {
  expect(textsOf({ answer }, lang).filter((text) => text.includes(verb))).toEqual([]);
});
