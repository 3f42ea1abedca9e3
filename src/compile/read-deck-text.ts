import type { DeckCard } from '../decks/deck.ts';
import { parseDeck } from '../decks/parse-deck.ts';
import { createPlaces } from '../text/places.ts';
import type { LocalProblem } from '../text/problem.ts';
import type { ReadCard, ReadDeck } from '../library/read-deck.ts';
import { digestsOf } from '../library/card-identity.ts';
import { candidateTerms } from '../concepts/candidates.ts';
import { cardToMdx } from './card-to-mdx.ts';
import { createRecordReader } from './card-to-record.ts';
import type { SearchRecord } from '../search/terms/search-record.ts';

/** A card as it is kept: what grouping needs, its MDX document, and what search knows of it. */
export interface CardReading extends ReadCard {
  mdx: string;
  search: CardSearchText;
}

/** The part of a search record that the card's own text gives. */
export type CardSearchText = Pick<
  SearchRecord,
  'heading' | 'question' | 'context' | 'answer' | 'code' | 'hidden'
>;

/** All that is read of one deck's text. Plain data: it goes through workers and into the cache on disk. */
export interface DeckReading extends Omit<ReadDeck<CardReading>, 'file'> {
  questions: number;
  problems: LocalProblem[];
  /** Image files that cards ask for, as paths inside the content folder. */
  images: { path: string; found: boolean }[];
}

/** Tells of an image's address in a deck which file of the content folder it means, and whether that exists. */
export type FindImage = (src: string) => { path: string; found: boolean } | undefined;

/** Text of a deck → its cards with their MDX, and everything that was wrong with them. */
export function readDeckText(text: string, findImage: FindImage): DeckReading {
  const deck = parseDeck(text);
  const placeAt = createPlaces(text);
  const problems = [...deck.problems];
  const images = new Map<string, { path: string; found: boolean }>();
  const image = (src: string): string | undefined => {
    const file = findImage(src);
    if (file) images.set(file.path, file);
    return file?.found ? imageAddress(file.path) : undefined;
  };
  const cards = deck.cards.map((card): CardReading => {
    const search = searchText(card);
    const document = cardToMdx(card, { placeAt, image });
    problems.push(...document.problems);
    return {
      written: card.written,
      heading: document.heading,
      question: document.question,
      digests: digestsOf(card.written),
      terms: candidateTerms(
        card.heading.text,
        card.question.text,
        `${search.context} ${search.answer}`,
      ),
      rating: card.rating,
      hasMath: document.hasMath,
      hasCode: document.hasCode,
      place: card.place,
      mdx: document.mdx,
      search,
    };
  });
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const { header, chapterLine, questions } = deck;
  return { header, chapterLine, cards, questions, problems, images: [...images.values()] };
}

const readRecord = createRecordReader();

function searchText(card: DeckCard): CardSearchText {
  const { heading, question, context, answer } = card;
  const markdown = {
    heading: heading.text,
    question: question.text,
    context: context.text,
    answer: answer.text,
  };
  const place = { book: undefined, chapter: undefined, rating: undefined };
  const nowhere = { url: '', key: undefined, concepts: [], ...place };
  const record = readRecord({ ...nowhere, kind: 'card', markdown });
  return {
    heading: record.heading,
    question: record.question,
    context: record.context,
    answer: record.answer,
    code: record.code,
    hidden: record.hidden,
  };
}

/** The address on the site, without the base path, of an image file of the content folder. */
export function imageAddress(path: string): string {
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
}
