import { basename, extname } from 'node:path';
import { isImageName } from '../../compile/find-image.ts';
import { counted } from '../../text/counted.ts';
import { cardHeading } from '../card-heading.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import {
  createReporter,
  type ImportedCard,
  type ImportedFile,
  type ReportProblem,
} from '../imported.ts';
import { openPackage, type AnkiPackage } from './open-package.ts';
import { readCollection, type AnkiCard } from './read-collection.ts';
import { renderCard } from './render-card.ts';

/** Fields of the note type that Recto exports. */
const OWN_FIELDS = ['Heading', 'Context', 'Question', 'Answer'];

/**
 * Reads an Anki package. A card's line is the number of its note, and its column the number of the card within the
 * note.
 * @throws ImportError if the package can't be read completely
 */
export function importPackage(bytes: Uint8Array, path: string): ImportedFile {
  const file = basename(path);
  const unpacked = openPackage(bytes, file);
  try {
    return readPackage(unpacked, file);
  } finally {
    unpacked.close();
  }
}

function readPackage(unpacked: AnkiPackage, file: string): ImportedFile {
  const { problems, report } = createReporter(file);
  const shown = new Set<string>();
  const image = (name: string): string | undefined => {
    if (!unpacked.media.has(name) || !isImageName(name) || !isFileName(name)) return undefined;
    shown.add(name);
    return `media/${encodeURIComponent(name)}`;
  };
  const cards: ImportedCard[] = [];
  let tagged = 0;
  for (const card of readCollection(unpacked.collection, file)) {
    const read = toImported(card, basename(file, extname(file)), image, report);
    if (read) cards.push(read);
    if (card.tags.length > 0 && !isOwn(card)) tagged++;
  }
  if (tagged > 0) report({ line: 1, column: 1 }, ...tagsLeftOut(tagged));
  const media = unpacked.readMedia(shown);
  const images = new Map([...media].map(([name, bytes]) => [name, () => bytes]));
  return { file, cards, images, problems, notes: [] };
}

const tagsLeftOut = (count: number): [string, string, string] => [
  'tags-left-out',
  `${counted(count, 'card')} ${count === 1 ? 'has' : 'have'} tags, which decks cannot contain; omitted.`,
  'Nothing needs to be changed: Recto finds concepts by itself.',
];

function toImported(
  card: AnkiCard,
  fallbackBook: string,
  image: (name: string) => string | undefined,
  report: ReportProblem,
): ImportedCard | undefined {
  const place = { line: card.note, column: card.ordinal + 1 };
  const convert = (html: string): string =>
    htmlToMarkdown(html, {
      image,
      report: (code, message, hint) => {
        report(place, code, `Note ${card.note}: ${message}`, hint);
      },
    });
  const [outer = '', ...inner] = card.deck;
  const book = outer === 'Default' ? fallbackBook : outer;
  const where = { book, chapter: inner.join(' – ') || undefined, ...place };
  if (isOwn(card)) {
    const part = (name: string) => convert(card.fields[card.type.fields.indexOf(name)] ?? '');
    const parts = { context: part('Context'), question: part('Question'), answer: part('Answer') };
    const heading = part('Heading').replace(/\s+/g, ' ');
    return { ...where, ...parts, heading: heading || cardHeading(parts.question) };
  }
  const { question, answer } = renderCard(card);
  const asked = convert(question);
  if (!asked) {
    report(
      place,
      'card-empty',
      `Note ${card.note} has no question; skipped.`,
      'Fill its first field.',
    );
    return undefined;
  }
  return {
    ...where,
    heading: cardHeading(asked),
    context: '',
    question: asked,
    answer: convert(answer),
  };
}

/** Anki's media are files of one folder; a name with a path would lead out of the book's. */
function isFileName(name: string): boolean {
  return !/[\\/\0]/.test(name);
}

function isOwn({ type }: AnkiCard): boolean {
  return OWN_FIELDS.every((name) => type.fields.includes(name));
}
