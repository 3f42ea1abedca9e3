import { createHash } from 'node:crypto';
import type { CardReading, DeckReading } from '../../compile/read-deck-text.ts';

/** What only a card that is shown or searched needs: most of a reading. */
type CardBody = Pick<CardReading, 'mdx' | 'search'>;

const NEW_LINE = 0x0a;

/**
 * A reading as a file: a digest of the rest, which tells a file that was cut short or changed; the reading without the
 * bodies of its cards; the bodies. A line each.
 */
export function sealReading(reading: DeckReading): Uint8Array {
  const heads = reading.cards.map((card) => ({ ...card, mdx: undefined, search: undefined }));
  const bodies = reading.cards.map(({ mdx, search }): CardBody => ({ mdx, search }));
  const lines = [JSON.stringify({ ...reading, cards: heads }), JSON.stringify(bodies)];
  const content = Buffer.from(lines.join('\n'));
  return Buffer.concat([Buffer.from(`${digestOfBytes(content)}\n`), content]);
}

/**
 * The reading that `sealReading` wrote; the bodies are parsed when one of them is asked for.
 * @throws Error where it is not what was written
 */
export function unsealReading(stored: Buffer): DeckReading {
  const start = stored.indexOf(NEW_LINE) + 1;
  const content = stored.subarray(start);
  if (stored.toString('latin1', 0, Math.max(0, start - 1)) !== digestOfBytes(content))
    throw new Error('a file does not match its digest');
  const split = content.indexOf(NEW_LINE);
  const head = JSON.parse(content.toString('utf8', 0, split)) as DeckReading;
  const bodies = parseOnce(content.subarray(split + 1));
  return { ...head, cards: head.cards.map((card, index) => withBody(card, () => bodies()[index])) };
}

function withBody(card: CardReading, body: () => CardBody | undefined): CardReading {
  return Object.defineProperties(card, {
    mdx: { enumerable: true, get: () => body()?.mdx },
    search: { enumerable: true, get: () => body()?.search },
  });
}

function parseOnce(bytes: Buffer): () => CardBody[] {
  let rest: Buffer | undefined = bytes;
  let bodies: CardBody[] = [];
  return () => {
    if (rest) bodies = JSON.parse(rest.toString()) as CardBody[];
    rest = undefined;
    return bodies;
  };
}

function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
