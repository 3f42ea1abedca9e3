import type { CardHtml } from '../compile/card-html.ts';
import type { ArrangedCard } from '../library/arrange.ts';
import {
  deckLinkAddress,
  readDeckLink,
  writtenLink,
  type DeckLink,
  type FindDestination,
} from '../library/deck-links.ts';
import { digestOf } from './cache/digest-of.ts';
import type { StoredCard } from './stored-deck.ts';

/** Returns the address that a link of a card leads to, without the base path; undefined if it leads nowhere. */
export type AddressOfLink = (link: DeckLink) => string | undefined;

export function addressesFor(card: ArrangedCard, find: FindDestination): AddressOfLink {
  return (link) => find(link, card)?.address;
}

/** Gives the links between decks in a card's HTML their addresses; those that lead nowhere become text. */
export function linkDecks(html: CardHtml, base: string, addressOf: AddressOfLink): CardHtml {
  const prefix = base.replace(/\/+$/, '');
  const link = (part: string): string => linkInHtml(part, prefix, addressOf);
  return {
    heading: link(html.heading),
    context: link(html.context),
    question: link(html.question),
    answer: link(html.answer),
  };
}

const RE_HTML_LINK = /<a href="([^"]*\/~\/[^"]*)"([^>]*)>([^]*?)<\/a>/g;

function linkInHtml(html: string, prefix: string, addressOf: AddressOfLink): string {
  if (!html.includes('/~/')) return html;
  return html.replace(
    RE_HTML_LINK,
    (written: string, href: string, attributes: string, text: string) => {
      const link = href.startsWith(prefix) ? readDeckLink(href.slice(prefix.length)) : undefined;
      if (!link) return written;
      const address = addressOf(link);
      if (address === undefined) return link.name ? escapeText(writtenLink(link)) : text;
      return `<a href="${prefix}${address}"${attributes}>${text}</a>`;
    },
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

const RE_MDX_LINK = /\[((?:\\[^]|[^\]\\])*)\]\((\/~\/[^)\s]*)\)/g;

/** Does the same in a card as MDX, where links that lead nowhere keep only their text. */
export function linkDecksInMdx(mdx: string, addressOf: AddressOfLink): string {
  return mdx.replace(RE_MDX_LINK, (written: string, text: string, url: string) => {
    const link = readDeckLink(url);
    if (!link) return written;
    const address = addressOf(link);
    return address === undefined ? text : `[${text}](${address})`;
  });
}

/** Returns the digest of a card, including where its links to decks lead. */
export function digestWithLinks(card: ArrangedCard<StoredCard>, find: FindDestination): string {
  const { digest, links } = card.card;
  const addressOf = addressesFor(card, find);
  const addresses = links.flatMap(({ url }) => {
    const link = readDeckLink(url);
    return link ? [deckLinkAddress(link), addressOf(link) ?? ''] : [];
  });
  return addresses.length === 0 ? digest : digestOf([digest, ...addresses]);
}
