import type { DeckCard } from '../decks/deck.ts';
import { parseDeck } from '../decks/parse-deck.ts';
import { writeCard, type CardText } from '../decks/write-deck.ts';
import { createTypesetter } from '../formula/typeset.ts';
import { createCardRenderer, type RenderCard } from './card-html.ts';
import { cardToMdx } from './card-mdx.ts';
import { imageAddress } from './compile-deck.ts';
import type { FindImage, FoundImage } from './find-image.ts';
import { createNoteLinks } from './note-links.ts';
import { parseCard, type CardParts } from './parse-card.ts';
import type { WikiLink } from './wiki-links.ts';
import { writeMarkdown } from './write-mdx.ts';
import { createPortableRenderer, type RenderPortable } from './portable-html.ts';

/**
 * What a card is written as for another program: `markdown` as its deck writes it, `repaired` as Markdown of what pages
 * show, `html` as HTML that needs no stylesheet, `page` as pages have it, to be shown with the site's stylesheets.
 */
export type PortableForm = 'markdown' | 'repaired' | 'html' | 'page' | 'mdx';

/** A card for another program. */
export interface PortableCard extends Omit<CardText, 'rating'> {
  /** The whole card; empty in the other forms. */
  mdx: string;
  /** Images of the content folder that it shows. */
  images: string[];
}

/** A deck's cards for another program. Plain data. */
export interface PortableDeck {
  /** In the order of the deck. */
  cards: PortableCard[];
  /** All images that cards refer to. */
  images: FoundImage[];
}

/** Converts the cards of a deck. */
export type WritePortableDeck = (
  text: string,
  form: PortableForm,
  findImage: FindImage,
) => Promise<PortableDeck>;

/** Creates a converter that caches grammars. */
export function createPortableWriter(): WritePortableDeck {
  const render = createPortableRenderer();
  let renderPage: RenderCard | undefined;
  const asPage: RenderCard = (parts) => {
    renderPage ??= createCardRenderer({
      base: undefined,
      typeset: createTypesetter({ html: true }),
    });
    return renderPage(parts);
  };
  return async (text, form, findImage) => {
    const images = new Map<string, FoundImage>();
    const cards: PortableCard[] = [];
    for (const card of parseDeck(text).cards) {
      const shown: string[] = [];
      const image = (src: string): string | undefined => {
        const file = findImage(src);
        if (!file) return undefined;
        images.set(file.path, file);
        if (!file.found) return undefined;
        if (!shown.includes(file.path)) shown.push(file.path);
        return imageAddress(file.path);
      };
      // Links to pages of the site are dropped, but whether there are any affects the deck's revision.
      const noteLinks = createNoteLinks({
        findImage,
        isByHand: false,
        onFile: (file) => images.set(file.path, file),
      });
      const note = (link: WikiLink) => void noteLinks.note(link);
      const ignore = { link: () => undefined, report: () => undefined };
      const parts = parseCard(card, { image, note, deck: noteLinks.deck, ...ignore });
      cards.push({ ...(await write(card, parts, form, { render, asPage })), images: shown });
    }
    return { cards, images: [...images.values()] };
  };
}

async function write(
  card: DeckCard,
  parts: CardParts,
  form: PortableForm,
  { render, asPage }: { render: RenderPortable; asPage: RenderCard },
): Promise<Omit<PortableCard, 'images'>> {
  const { heading, context, question, answer } = parts;
  switch (form) {
    case 'markdown':
      return { ...toRegularForm(card), mdx: '' };
    case 'mdx': {
      const mdx = cardToMdx({ heading, context, question, answer }, () => undefined);
      return { heading: '', context: '', question: '', answer: '', mdx };
    }
    case 'repaired':
      return {
        heading: writeMarkdown(heading.root).replace(/^# |\n$/g, ''),
        context: writeMarkdown(context.root),
        question: writeMarkdown(question.root),
        answer: writeMarkdown(answer.root),
        mdx: '',
      };
    case 'page':
      return { ...(await asPage(parts)), mdx: '' };
    case 'html':
      return {
        heading: withoutHeading(await render(heading.root)),
        context: await render(context.root),
        question: await render(question.root),
        answer: await render(answer.root),
        mdx: '',
      };
  }
}

function withoutHeading(html: string): string {
  return html.replace(/^<h1>|<\/h1>$/g, '');
}

/**
 * Returns the card as written in the deck, or repaired if it would be read as a different card in the regular format.
 */
function toRegularForm(card: DeckCard): Omit<CardText, 'rating'> {
  const { cards } = parseDeck(writeCard(card.raw));
  const [again] = cards;
  const { heading, question, answer } = card.written;
  const isSame =
    cards.length === 1 &&
    again?.written.heading === heading &&
    again.written.question === question &&
    again.written.answer === answer &&
    again.context.text === card.context.text;
  if (isSame) return card.raw;
  return {
    heading: card.heading.text,
    context: card.context.text,
    question: card.question.text,
    answer: card.answer.text,
  };
}
