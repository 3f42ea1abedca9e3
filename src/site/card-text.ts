import type { SearchText } from '../compile/search-text.ts';
import type { CardId } from '../library/model.ts';
import { services } from './services.ts';

/** Loads the plain text of a card's parts. @throws Error if there is no such card */
export async function cardText(id: CardId): Promise<SearchText> {
  const { library } = services();
  const { cardOf } = await library.current();
  const found = cardOf(id);
  if (!found) throw new Error(`There is no card ${id}.`);
  return library.store.search(found.card);
}
