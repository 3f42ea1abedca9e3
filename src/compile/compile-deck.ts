import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { type CardText, findCandidates } from '../concepts/candidates.ts';
import { guessLanguage, languageOf } from '../concepts/language.ts';
import type { DeckCard } from '../decks/deck.ts';
import { isByHand } from '../decks/header.ts';
import { parseDeck } from '../decks/parse-deck.ts';
import { createTypesetter, type Typeset } from '../formula/typeset.ts';
import { digestsOf } from '../library/card-identity.ts';
import type { ReadCard, ReadDeck } from '../library/read-deck.ts';
import { imageAddress } from '../library/urls.ts';
import { createPlaces } from '../text/places.ts';
import { primaryTag } from '../text/primary-tag.ts';
import { comparePlaces, type LocalProblem, type Place, type Report } from '../text/problem.ts';
import { createCardRenderer, type CardHtml, type RenderCard } from './card-html.ts';
import { cardToMdx } from './card-mdx.ts';
import type { FindImage, FoundImage } from './find-image.ts';
import { detectLanguage } from './detect-language.ts';
import { markHighlights } from './highlights.ts';
import { createNoteLinks } from './note-links.ts';
import { parseLineTree } from '../markdown/parse-passage.ts';
import { parseCard, type CardParts, type Part } from './parse-card.ts';
import { isVisible, type PlainText, readPlainText } from './plain-text.ts';
import { toSearchText, type SearchText } from './search-text.ts';

/** The parts of a card that only pages and the search index need: most of a compiled deck. */
export interface CardBody {
  search: SearchText;
  /** Undefined if no HTML was requested. */
  html: CardHtml | undefined;
  /** Undefined if no MDX was requested. */
  mdx: string | undefined;
}

/** A card for lists and grouping. */
export interface CompiledCard extends ReadCard {
  /** Digest of everything that its page shows, except the site's base path. */
  digest: string;
  /** Whether its heading or its question contains a formula. */
  mathInQuestion: boolean;
  mathInContext: boolean;
  /** Its links to addresses of the site. */
  links: WrittenLink[];
}

/** A link with its place in the deck. */
export interface WrittenLink extends Place {
  url: string;
}

/** Everything that is read from one deck. Plain data, for workers and the cache. */
export interface CompiledDeck extends Omit<ReadDeck<CompiledCard>, 'file'> {
  questions: number;
  /** ISO 639-1 code of the language whose rules the candidates of its cards follow. */
  phraseLanguage: string;
  problems: LocalProblem[];
  /** Files that cards refer to, as paths inside the content folder: images, and notes that are linked by name. */
  images: FoundImage[];
  /** Bodies of `cards`, in the same order. */
  bodies: CardBody[];
}

export interface CompileOptions {
  /** Finds the file of the content folder that an image's address refers to. @default finds none */
  findImage?: FindImage;
  /** Tag of the language whose rules candidates follow. @default the detected language */
  lang?: string | undefined;
  /** Whether to write cards as MDX, too. @default false */
  mdx?: boolean;
}

/** Compiles a deck; concurrent calls run one after the other. */
export type CompileDeck = (text: string, options?: CompileOptions) => Promise<CompiledDeck>;

/**
 * Creates a compiler that caches formulas and grammars.
 * @param base the site's base path, to render cards to HTML; undefined for no HTML
 */
export function createDeckCompiler(base: string | undefined): CompileDeck {
  const typeset = createTypesetter({ html: base !== undefined });
  const render = base === undefined ? undefined : createCardRenderer({ base, typeset });
  return (text, options = {}) => compileDeck(text, options, typeset, render);
}

async function compileDeck(
  text: string,
  { findImage = () => undefined, lang, mdx = false }: CompileOptions,
  typeset: Typeset,
  render: RenderCard | undefined,
): Promise<CompiledDeck> {
  const { header, chapterLine, questions, cards, ...deck } = parseDeck(text);
  const placeAt = createPlaces(text);
  const problems = [...deck.problems];
  const images = new Map<string, FoundImage>();
  const report: Report = (offset, problem) => problems.push({ ...placeAt(offset), ...problem });
  /** Images of the card that is being compiled. */
  let shown: FoundImage[] = [];
  const image = (src: string): string | undefined => {
    const file = findImage(src);
    if (!file) return undefined;
    shown.push(file);
    images.set(file.path, file);
    return file.found ? imageAddress(file.path) : undefined;
  };
  const kind = { isByHand: isByHand(header) };
  const onFile = (file: FoundImage) => images.set(file.path, file);
  const noteLinks = createNoteLinks({ ...kind, findImage, onFile });
  const heads: Omit<CompiledCard, 'candidates'>[] = [];
  const texts: CardText[] = [];
  const bodies: CardBody[] = [];
  for (const card of cards) {
    shown = [];
    const links: WrittenLink[] = [];
    const link = (url: string, offset: number) => links.push({ url, ...placeAt(offset) });
    const parts = parseCard(card, { ...kind, image, ...noteLinks, link, report });
    const { head, search, candidateText } = describeCard(card, parts, { ...kind, shown, typeset });
    heads.push({ ...head, links });
    texts.push(candidateText);
    const html = await render?.(parts);
    bodies.push({ search, html, mdx: mdx ? cardToMdx(parts, report) : undefined });
  }
  const prose = bodies.map(({ search }) => proseOf(search)).join(' ');
  const language = await detectLanguage(prose);
  // Even if detection failed, phrases follow the rules of some language.
  const phrases = lang ?? language?.lang;
  const rules = phrases === undefined ? guessLanguage(prose) : languageOf(primaryTag(phrases));
  return {
    ...{ header, chapterLine, language, questions, bodies },
    phraseLanguage: rules.code,
    problems: problems.sort(comparePlaces),
    cards: heads.map((head, index) => ({
      ...head,
      candidates: findCandidates(texts[index]!, rules),
    })),
    images: [...images.values()],
  };
}

function proseOf({ heading, context, question, answer }: SearchText): string {
  return `${heading} ${question} ${context} ${answer}`;
}

/** @param shown images of the card */
function describeCard(
  card: DeckCard,
  parts: CardParts,
  { shown, isByHand, typeset }: { shown: FoundImage[]; isByHand: boolean; typeset: Typeset },
) {
  const heading = readPlainText(parts.heading.root, typeset);
  const context = readPlainText(parts.context.root, typeset);
  const question = readPlainText(parts.question.root, typeset);
  const answer = readPlainText(parts.answer.root, typeset);
  const all = [heading, context, question, answer];
  const titleOf = (whole: string): string => (isVisible(whole) ? whole : '');
  const { written, rating, place } = card;
  const passages = Object.values(parts).map(({ passage }: Part) => passage.text);
  const head = {
    written,
    heading: titleOf(heading.whole),
    question: titleOf(question.whole),
    digests: digestsOf(written),
    categories: card.categories,
    above: card.above.map((name) => readPlainText(lineOf(name, isByHand), typeset).whole),
    rating,
    hasMath: all.some(({ formulas }) => formulas.length > 0),
    hasCode: all.some(({ hasCode }) => hasCode),
    place,
    mathInQuestion: heading.formulas.length + question.formulas.length > 0,
    mathInContext: context.formulas.length > 0,
    digest: hash('sha256', JSON.stringify([passages, shown, isByHand]), 'base64url').slice(0, 22),
  };
  const plain = { heading, context, question, answer };
  return { head, search: toSearchText(plain), candidateText: textOf(plain) };
}

function textOf(parts: Record<keyof CardParts, PlainText>): CardText {
  const { heading, question, context, answer } = parts;
  return {
    heading: heading.marked,
    question: question.marked,
    context: context.marked,
    answer: answer.marked,
    code: Object.values(parts)
      .map(({ blocks }) => blocks)
      .join('\n'),
  };
}

/** Parses a line of inline Markdown. */
function lineOf(text: string, isByHand: boolean): Root {
  const root = parseLineTree(text);
  if (isByHand) markHighlights(root, text);
  return root;
}
