import { format } from '#messages/format.ts';
import { hard as messages } from '#messages/statistics.ts';
import { columns as titles } from '#messages/study-page.ts';
import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { retrievability } from '../../study/schedule.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import { showTable } from './data-table.ts';
import { formatShare } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';
import { addressLink } from './links.ts';

interface Hard {
  /** In the order of `hardCards`. */
  cards: readonly CardState[];
  entries: ReadonlyMap<CardKey, ScopeEntry>;
  today: Day;
  base: string;
}

/** Cards that are forgotten again and again. */
export function showHard(part: HTMLElement, { cards, entries, today, base }: Hard): void {
  const rows = find(part, '[data-rows]');
  if (cards.length === 0) {
    setSentence(part, messages.none);
    rows.replaceChildren();
    return;
  }
  setSentence(part, messages.sentence(cards.length));
  showTable(rows, {
    caption: messages.table,
    columns: [
      { title: titles.card, cell: (card) => cardLink(card, entries, base) },
      {
        title: messages.forgotten,
        cell: ({ schedule }) => format.number(schedule?.lapses ?? 0),
        isNumber: true,
      },
      {
        title: titles.recall,
        cell: ({ schedule }) => formatShare(schedule && retrievability(schedule, today)),
        isNumber: true,
      },
    ],
    rows: cards,
  });
}

function cardLink(
  { key, cardId }: CardState,
  entries: ReadonlyMap<CardKey, ScopeEntry>,
  base: string,
): Node {
  const entry = entries.get(key);
  return addressLink(`${base}books/${entry?.id ?? cardId}/`, entry?.heading || cardId);
}
