import { imageAddress } from '../compile/compile-deck.ts';
import { cardSource } from './card-source.ts';
import type { ExportedCard } from './export-scope.ts';

/**
 * A card as Markdown for people and language models, from its `repaired` form, below a heading of `level`.
 * @param address where the card is shown
 * @param files what the addresses of images begin with
 */
export function writeReadableCard(
  { card, text }: ExportedCard,
  { level, address, files }: { level: number; address: string; files: string },
): string {
  const title = (depth: number, words: string) => `${'#'.repeat(level + depth)} ${words}`;
  const { heading, context, question, answer } = text;
  const written = [
    title(0, heading.trim() || card.heading),
    `Source: ${cardSource(card)}  \nAddress: ${address}`,
    ...[context, title(1, 'Question'), question, title(1, 'Answer'), answer]
      .map((part) => part.trim())
      .filter(Boolean),
  ]
    .join('\n\n')
    .concat('\n');
  return text.images
    .map(imageAddress)
    .reduce((whole, image) => whole.replaceAll(`](${image}`, `](${files}${image}`), written);
}
