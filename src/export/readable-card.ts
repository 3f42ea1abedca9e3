import { imageAddress } from '../library/urls.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { LanguageCode } from '../messages/languages.ts';
import { cardSource } from './card-source.ts';
import type { ExportedCard } from './export-scope.ts';

interface ReadableOptions {
  /** Of the card's heading. */
  level: number;
  /** Where the card is shown. */
  address: string;
  /** What the addresses of images begin with. */
  files: string;
  /** The language of all but the card. */
  code: LanguageCode;
}

/** Returns a card as Markdown for people and language models, from its `repaired` form. */
export function writeReadableCard(
  { card, text }: ExportedCard,
  { level, address, files, code }: ReadableOptions,
): string {
  const title = (depth: number, words: string) => `${'#'.repeat(level + depth)} ${words}`;
  const { cards: names, cardFiles } = CATALOGS[code];
  const { heading, context, question, answer } = text;
  const written = [
    title(0, heading.trim() || card.heading),
    `${cardFiles.source(cardSource(card))}  \n${cardFiles.address(address)}`,
    ...[context, title(1, names.question), question, title(1, names.answer), answer]
      .map((part) => part.trim())
      .filter(Boolean),
  ]
    .join('\n\n')
    .concat('\n');
  return text.images
    .map(imageAddress)
    .reduce((whole, image) => whole.replaceAll(`](${image}`, `](${files}${image}`), written);
}
