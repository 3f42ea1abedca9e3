import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { retrievability } from '../../study/schedule.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import { showTable } from './data-table.ts';
import { counted, formatNumber, formatShare } from './format.ts';
import { inPart, say } from './in-part.ts';
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
  const rows = inPart(part, '[data-rows]');
  if (cards.length === 0) {
    say(part, 'None. A card counts as hard once it has been forgotten eight times.');
    rows.replaceChildren();
    return;
  }
  say(
    part,
    `${counted(cards.length, 'card')} forgotten eight times or more. Going over ${cards.length === 1 ? 'it' : 'them'} once more will hardly help: read the chapter again, find an example of your own, or suspend ${cards.length === 1 ? 'it' : 'them'}.`,
  );
  showTable(rows, {
    caption: 'Hard cards, the one most often forgotten first',
    columns: [
      { title: 'Card', cell: (card) => cardLink(card, entries, base) },
      {
        title: 'Forgotten',
        cell: ({ schedule }) => formatNumber(schedule?.lapses ?? 0),
        isNumber: true,
      },
      {
        title: 'Recall',
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
