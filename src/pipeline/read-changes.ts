import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CardKey, Library, LibraryCard } from '../library/model.ts';
import { bookCardsAddress } from '../library/urls.ts';

/** The part of a book's `cards.json` that is read again. */
const EarlierCardsSchema = z.object({
  cards: z.array(
    z.object({
      key: z.string(),
      digests: z.object({ heading: z.string(), question: z.string(), answer: z.string() }),
      changedAt: z.int().optional(),
    }),
  ),
});

type EarlierCard = z.infer<typeof EarlierCardsSchema>['cards'][number];

/**
 * Returns when cards reached their current state, in seconds since 1970, as far as builds have seen it: the previous
 * site in `siteFolder` records the state of each card, and the date of its deck when it changed. Nothing is known about
 * books that the previous site doesn't have.
 */
export function readChanges(
  { books }: Pick<Library, 'books'>,
  { siteFolder, root }: { siteFolder: string; root: string },
): Map<CardKey, number> {
  const changes = new Map<CardKey, number>();
  for (const book of books) {
    const earlier = readEarlier(join(siteFolder, bookCardsAddress(book)));
    if (!earlier) continue;
    for (const card of book.chapters.flatMap((chapter) => chapter.cards)) {
      const before = earlier.get(card.key);
      const isSame = before && JSON.stringify(digests(before)) === JSON.stringify(digests(card));
      const at = isSame ? before.changedAt : changedAt(card, root);
      if (at !== undefined) changes.set(card.key, at);
    }
  }
  return changes;
}

function digests({ digests: { heading, question, answer } }: Pick<EarlierCard, 'digests'>) {
  return [heading, question, answer];
}

function changedAt({ sources: [first] }: LibraryCard, root: string): number {
  const info = statSync(join(root, first?.file ?? ''), { throwIfNoEntry: false });
  return Math.floor((info?.mtimeMs ?? 0) / 1000);
}

function readEarlier(path: string): Map<string, EarlierCard> | undefined {
  try {
    const { cards } = EarlierCardsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(cards.map((card) => [card.key, card]));
  } catch {
    // There is no previous site, or the file has another format.
    return undefined;
  }
}
