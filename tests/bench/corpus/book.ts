import { FIELDS, type Field } from './fields.ts';
import { createRandom, type Random } from './random.ts';

/** A book of the library before its decks are written. */
export interface Book {
  index: number;
  field: Field;
  title: string;
  author: string;
  shelfCode: string;
  /** Noun phrases, the most frequent first. */
  phrases: readonly string[];
  /** Number of its decks. */
  parts: number;
}

/** Draws the book with this number; equal seeds give equal books, however many there are. */
export function drawBook(seed: number, index: number): Book {
  const random = createRandom(seed, 'book', index);
  const field = FIELDS[(index * 7 + seed) % FIELDS.length] ?? FIELDS[0];
  if (!field) throw new RangeError('There are no fields.');
  return {
    index,
    field,
    title: `${random.pick(field.titles)} ${random.pick(TURNS)}`,
    author: `${random.pick(FIRST_NAMES)} ${random.pick('ABCDEFGHJKLMNPRSTW'.split(''))}. ${random.pick(LAST_NAMES)}`,
    shelfCode: `${random.int(1, 11)}${random.pick(['A', 'B'])}${String(index + 1).padStart(3, '0')}`,
    phrases: drawPhrases(random, field),
    parts: random.int(40, 80),
  };
}

/** Every field has some forty thousand phrases; a book has its few hundred, and shares many with others of its field. */
function drawPhrases(random: Random, field: Field): string[] {
  const nouns = random.sample(field.nouns, field.nouns.length);
  const qualifiers = random.sample(field.qualifiers, field.qualifiers.length);
  const phrases = [...random.sample(nouns, 8)];
  while (phrases.length < 400) {
    const inner = `${random.pickRanked(qualifiers)} ${random.pickRanked(nouns)}`;
    const roll = random.next();
    if (roll < 0.7) phrases.push(inner);
    else if (roll < 0.85) phrases.push(`${random.pick(qualifiers)} ${inner}`);
    else phrases.push(`${inner} ${random.pick(HEADS)}`);
  }
  return [...new Set(phrases)];
}

const HEADS = [
  'analysis',
  'method',
  'design',
  'model',
  'cost',
  'pattern',
  'test',
  'approximation',
  'strategy',
  'theorem',
];
const TURNS = [
  'in Practice',
  'Explained',
  'for the Patient Reader',
  'Step by Step',
  'Revisited',
  'from First Principles',
  'at Scale',
  'for Engineers',
  'without Fear',
  'in Twelve Weeks',
  'and Beyond',
  'in Depth',
];
const FIRST_NAMES = [
  'Ada',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jana',
  'Kofi',
  'Lena',
  'Mateo',
  'Nadia',
  'Olu',
  'Priya',
  'Quentin',
  'Rosa',
  'Sven',
  'Tomoko',
];
const LAST_NAMES = [
  'Albrecht',
  'Brandvold',
  'Castellan',
  'Drexel',
  'Eigenmann',
  'Farrow',
  'Gallagher',
  'Hollister',
  'Ibarra',
  'Jankowski',
  'Kestrel',
  'Lindqvist',
  'Marchetti',
  'Nakahara',
  'Okonkwo',
  'Pellegrin',
  'Quist',
  'Ravensworth',
  'Sandoval',
  'Tanaka',
];
