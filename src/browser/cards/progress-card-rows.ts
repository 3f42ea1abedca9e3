import type { CardState } from '../../study/card-state.ts';
import type { EventDraft } from '../store/progress.ts';

type Action = 'unsuspend' | 'unflag';

const LABELS: Record<Action, string> = { unsuspend: 'Ask again', unflag: 'Remove flag' };
const DONE: Record<Action, string> = {
  unsuspend: 'The card is asked again.',
  unflag: 'The flag is removed.',
};

export interface CardRows {
  /** Lists the cards in the `<ul>` of `section`, or hides it where there are none. */
  show(section: HTMLElement, states: readonly CardState[], action: Action): Promise<void>;
}

/**
 * Rows of cards that a reader put aside, each with a link, its note and a button to take that back.
 * @param base the site's base path, ending in a slash
 */
export function createCardRows(
  base: string,
  act: (draft: EventDraft, sentence: string) => void,
): CardRows {
  const headings = createHeadings(base);
  return {
    async show(section, states, action) {
      const sorted = states.toSorted((a, b) => (a.cardId < b.cardId ? -1 : 1));
      const rows = await Promise.all(sorted.map((state) => row(state, action)));
      section.querySelector('ul')?.replaceChildren(...rows);
      section.hidden = rows.length === 0;
    },
  };

  async function row(state: CardState, action: Action): Promise<HTMLLIElement> {
    const { key, cardId, book, digests, flag } = state;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${base}books/${encodeURI(cardId)}/`;
    link.textContent = (await headings(state)) ?? cardId.slice(cardId.lastIndexOf('/') + 1);
    item.append(link);
    if (action === 'unflag' && flag) {
      const note = document.createElement('p');
      note.textContent = flag;
      item.append(note);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = LABELS[action];
    button.setAttribute('aria-label', `${LABELS[action]}: ${link.textContent}`);
    button.addEventListener('click', () => {
      act({ key, cardId, book, digests, type: action }, DONE[action]);
    });
    item.append(button);
    return item;
  }
}

/** The heading of a card, from its chapter's list, each of which is loaded once; undefined where the library has it no more. */
function createHeadings(base: string) {
  const lists = new Map<string, Promise<Map<string, string>>>();
  return async ({ cardId, key }: CardState): Promise<string | undefined> => {
    const chapter = cardId.slice(0, cardId.lastIndexOf('/'));
    const list =
      lists.get(chapter) ?? loadHeadings(`${base}books/${encodeURI(chapter)}/cards.json`);
    lists.set(chapter, list);
    return (await list).get(key);
  };
}

async function loadHeadings(address: string): Promise<Map<string, string>> {
  try {
    const response = await fetch(address);
    const { cards } = (await response.json()) as { cards: { key: string; heading: string }[] };
    return new Map(cards.map(({ key, heading }) => [key, heading]));
  } catch {
    return new Map();
  }
}
