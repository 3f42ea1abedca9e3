import { expect, test } from 'vitest';
import { indexEntries } from '../../src/concepts/index-entries.ts';

interface Concept {
  name: string;
  aliases: string[];
}

type Sketch = string | [name: string, ...aliases: string[]];

/** The lines of an index, those below a head noun indented. */
function linesOf(sketches: readonly Sketch[], lang = 'en'): string[] {
  const concepts = sketches.map((sketch): Concept => {
    const [name, ...aliases] = typeof sketch === 'string' ? [sketch] : sketch;
    return { name, aliases };
  });
  return indexEntries(concepts, () => lang, lang).flatMap((entry) => {
    if (entry.kind === 'see') return `${entry.label}, see ${entry.concept.name}`;
    const brackets = entry.kind === 'concept' && entry.inBrackets ? ` (${entry.inBrackets})` : '';
    const parts = entry.parts.map(({ label, concept }) => `  ${label} → ${concept.name}`);
    return [`${entry.label}${brackets}${entry.kind === 'head' ? ':' : ''}`, ...parts];
  });
}

test('three names with one head noun are listed under it, too', () => {
  expect(linesOf(['sparse matrix', 'identity matrices', 'dense matrix', 'prism'])).toEqual([
    'dense matrix',
    'identity matrices',
    'matrix:',
    '  dense → dense matrix',
    '  identity → identity matrices',
    '  sparse → sparse matrix',
    'prism',
    'sparse matrix',
  ]);
  expect(linesOf(['sparse matrix', 'dense matrix'])).toEqual(['dense matrix', 'sparse matrix']);
});

test('a concept with the name of the head noun has the entries below it', () => {
  expect(linesOf(['Tides', 'neap tide', 'spring tide', 'storm tide'])).toEqual([
    'neap tide',
    'spring tide',
    'storm tide',
    'Tides',
    '  neap → neap tide',
    '  spring → spring tide',
    '  storm → storm tide',
  ]);
});

test('names that begin with their head noun are listed under it alone, sorted without its preposition', () => {
  expect(linesOf(['law of tides', 'law of cosines', 'law of large numbers'])).toEqual([
    'law:',
    '  of cosines → law of cosines',
    '  of large numbers → law of large numbers',
    '  of tides → law of tides',
  ]);
  expect(linesOf(['red neuronal', 'red de Petri', 'red bayesiana'], 'es')).toEqual([
    'red:',
    '  bayesiana → red bayesiana',
    '  neuronal → red neuronal',
    '  de Petri → red de Petri',
  ]);
});

test('identifiers and generic words head no entries', () => {
  const names = ['call fooBar', 'run fooBar', 'see fooBar'];
  expect(linesOf(names)).toEqual(names);
  const examples = ['moon example', 'star example', 'sun example'];
  expect(linesOf(examples)).toEqual(examples);
});

test('an acronym and its expansion name each other, and one refers to the other', () => {
  expect(
    linesOf([
      ['mean sea level', 'MSL'],
      ['GPS', 'global positioning system'],
    ]),
  ).toEqual([
    'global positioning system, see GPS',
    'GPS (global positioning system)',
    'mean sea level (MSL)',
    'MSL, see mean sea level',
  ]);
});

test('a merged name refers to its concept unless it would be next to it', () => {
  expect(linesOf([['tide gauge', 'sea gauge', 'tide meter', 'TideGauge']])).toEqual([
    'sea gauge, see tide gauge',
    'tide gauge',
  ]);
});

test('entries are in the order of the language’s alphabet', () => {
  const names = ['Ångström', 'Zeta function', 'Area'];
  expect(linesOf(names)).toEqual(['Ångström', 'Area', 'Zeta function']);
  expect(linesOf(names, 'sv')).toEqual(['Area', 'Zeta function', 'Ångström']);
});
