import * as messages from '#messages/cards.ts';
import { type IndexEntry, indexEntries } from '../concepts/index-entries.ts';
import { letterOf, SYMBOLS } from '../concepts/index-letters.ts';
import type { Concept, Library } from '../library/model.ts';
import { conceptAddress, conceptIndexAddress } from '../library/urls.ts';
import { pageAddresses, paginate } from '../text/paginate.ts';
import { numbered } from './list-page-data.ts';
import { type Link, linkToConcept, type PageHead } from './page-data.ts';

/* Everything that a page of the index shows, as plain data: see page-data.ts. */

export interface IndexPageData extends PageHead {
  /** Number of concepts in the whole index. */
  conceptCount: number;
  number: number;
  count: number;
  /** Address of each page of the index. */
  pages: string[];
  /** Every letter of the index, linked to its place. */
  letters: Link[];
  groups: LetterGroup[];
}

/** The entries under one letter on a page. */
export interface LetterGroup {
  letter: string;
  /** `id` of its heading; an underscore distinguishes it from the slugs of cards. */
  id: string;
  lines: IndexLine[];
}

export interface IndexLine {
  label: string;
  /** Undefined for a head noun that isn't itself a concept. */
  address: string | undefined;
  /** The acronym of the label, or its expansion. */
  inBrackets: string | undefined;
  /** The name to look under instead. */
  see: string | undefined;
  /** Number of cards, if the concept has several. */
  cardCount: number | undefined;
  parts: PartLine[];
  seeAlso: Link[];
}

/** A line below a head noun, which precedes or follows it in the concept's full name. */
export interface PartLine {
  before: string;
  label: string;
  after: string;
  address: string;
  cardCount: number | undefined;
}

/** A page of this length renders in about the time of a chapter. */
const ENTRIES_PER_PAGE = 800;

/** Returns the data of all pages of the index. */
export function indexPages(library: Library): IndexPageData[] {
  const entries = sortByLetter(library);
  const pages = paginate(entries, ENTRIES_PER_PAGE);
  const letters = new Map<string, number>();
  for (const { number, items } of pages) {
    for (const { letter } of items) if (!letters.has(letter)) letters.set(letter, number);
  }
  const conceptCount = library.concepts.length;
  return pages.map(({ number, count, items }) => ({
    title: numbered(messages.conceptIndex, number),
    description: messages.conceptIndexDescription(library.title, conceptCount),
    address: conceptIndexAddress(number),
    trail: [],
    ...{ conceptCount, number, count },
    pages: pageAddresses(count, conceptIndexAddress),
    letters: [...letters].map(([label, page]) => ({
      address: `${page === number ? '' : conceptIndexAddress(page)}#${idOf(label)}`,
      label: labelOf(label),
    })),
    groups: groupByLetter(items, library),
  }));
}

interface LetteredEntry {
  letter: string;
  entry: IndexEntry<Concept>;
}

/** Returns the entries of the index, grouped by letter. */
function sortByLetter({ concepts, lang }: Library): LetteredEntry[] {
  const entries = indexEntries(concepts, ({ cards }) => cards[0]?.book.lang ?? lang, lang);
  const groups = Map.groupBy(entries, ({ label }) => letterOf(label, lang));
  return [...groups].flatMap(([letter, group]) => group.map((entry) => ({ letter, entry })));
}

function groupByLetter(entries: readonly LetteredEntry[], library: Library): LetterGroup[] {
  return [...Map.groupBy(entries, ({ letter }) => letter)].map(([letter, group]) => ({
    letter: labelOf(letter),
    id: idOf(letter),
    lines: group.map(({ entry }) => lineOf(entry, library)),
  }));
}

function labelOf(letter: string): string {
  return letter === SYMBOLS ? messages.symbols : letter;
}

function idOf(letter: string): string {
  return `_${letter}`;
}

function lineOf(entry: IndexEntry<Concept>, library: Library): IndexLine {
  const { kind, label } = entry;
  const line: IndexLine = {
    label,
    ...{ address: undefined, inBrackets: undefined, see: undefined, cardCount: undefined },
    ...{ parts: [], seeAlso: [] },
  };
  if (kind === 'see') {
    const { concept } = entry;
    return { ...line, address: conceptAddress(concept), see: concept.name };
  }
  const parts = entry.parts.map(({ label: rest, headFirst, concept }) => ({
    before: headFirst ? label : '',
    label: rest,
    after: headFirst ? '' : label,
    ...linkOf(concept),
  }));
  if (kind === 'head') return { ...line, parts };
  const { concept, inBrackets } = entry;
  const seeAlso = library.linksOf(concept).seeAlso.map(linkToConcept);
  return { ...line, ...linkOf(concept), inBrackets, parts, seeAlso };
}

function linkOf(concept: Concept) {
  const { length } = concept.cards;
  return { address: conceptAddress(concept), cardCount: length > 1 ? length : undefined };
}
