import * as messages from '#messages/study-page.ts';
import { findOfflineCards } from '../offline/offline-cards.ts';
import { createCardLists } from '../session/card-lists.ts';
import { readToday } from '../session/read-today.ts';
import { shareInWords } from '../session/share-in-words.ts';
import { openProgress } from '../store/open-progress.ts';

/** Names what today's session asks, or hides its link if that is nothing. @param base the site's base path */
export async function nameToday(link: HTMLAnchorElement, base: string): Promise<void> {
  const progress = await openProgress();
  const lists = createCardLists(base);
  const offline = () => findOfflineCards(base);
  const { today } = await readToday(await lists.books(), { progress, lists, base, offline });
  link.hidden = today.due + today.new === 0;
  link.textContent =
    today.due > 0 ? messages.studyShare(shareInWords(today)) : messages.learnNew(today.new);
}
