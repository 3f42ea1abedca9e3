import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A card as a built site lists it for programs. */
export interface SiteCard {
  url: string;
  heading: string;
  question: string;
}

/** All cards of a built site, book by book. */
export function readCards(site: string): SiteCard[] {
  return readdirSync(join(site, 'books'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(
      ({ name }) =>
        (
          JSON.parse(readFileSync(join(site, 'books', name, 'cards.json'), 'utf8')) as {
            cards: SiteCard[];
          }
        ).cards,
    );
}
