import * as messages from '#messages/session-end.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Tally } from './session-step.ts';
import { find } from '../page/find.ts';

/** What is shown at the end of a session. */
export interface SessionEnd {
  home: string;
  /** The label of the link there. */
  way: string;
  isDue: boolean;
  /** If the session asked today's share: how many more cards there are to study, and at what address. */
  isLimited: boolean;
  whole: { count: number; address: string } | undefined;
  /** Whether no grades were stored. */
  isCram: boolean;
  /** Address for studying the missed cards again without scheduling them. */
  cramMissed: string;
  tally: Tally;
  /** What the day's limits leave for later. */
  left: { due: number; new: number };
  /** How many cards the scope has, asked or not. */
  total: number;
  /** Cards that were left out because the library no longer has them. */
  lost: number;
  /** Cards that were left out although the library has them: their address shows another card, or nothing. */
  strays: number;
  /** Cards that were left out because there is no network and they are not on this device. */
  away: number;
  /** Cards due in the whole library, now and by tomorrow. */
  due: { today: number; tomorrow: number };
  canUndo: boolean;
}

export function showEnd(root: HTMLElement, end: SessionEnd): void {
  const { home, isDue, isLimited, whole, tally, left, due } = end;
  const summary = find(root, '[data-summary]');
  summary.textContent = [tally.cards > 0 ? summarise(tally) : whyNothing(end), ...asides(end)].join(
    ' ',
  );
  summary.tabIndex = -1;
  showAccuracy(find(root, '[data-accuracy]'), tally);
  showForgotten(find(root, '[data-forgotten]'), tally.forgotten);
  const cram = find(root, '[data-cram-missed]', HTMLAnchorElement);
  cram.href = end.cramMissed;
  cram.textContent = messages.cramThese(tally.forgotten.length);
  find(root, '[data-next]').textContent = nextSentence(end);
  const way = find(root, '[data-home]', HTMLAnchorElement);
  way.href = home;
  way.textContent = end.way;
  find(root, '[data-due]').hidden = isDue || due.today === 0;
  find(root, '[data-others]').hidden = !isDue;
  find(root, '[data-do="beyond"]').hidden = !isLimited || left.due + left.new === 0;
  find(root, '[data-do="again"]').hidden = isLimited || tally.cards === 0;
  const all = find(root, '[data-whole]', HTMLAnchorElement);
  all.hidden = whole === undefined;
  all.href = whole?.address ?? '';
  all.textContent = whole ? messages.allCards(whole.count) : '';
  find(root, '[data-do="undo"]').hidden = !end.canUndo;
}

/** Shows the share of cards recalled as a bar. */
function showAccuracy(bar: HTMLElement, { cards, recalled }: Tally): void {
  bar.hidden = cards === 0;
  bar.style.setProperty('--recalled', `${Math.round((100 * recalled) / Math.max(1, cards))}%`);
}

function summarise({ cards, fresh, recalled, durationMs }: Tally): string {
  const minutes = Math.round(durationMs / 60_000);
  return `${messages.summary({ cards, fresh, minutes })} ${messages.recalled({ cards, recalled })}`;
}

function whyNothing({ isLimited, left, total, tally, away }: SessionEnd): string {
  if (total === 0 && away > 0) return messages.noConnection;
  if (tally.suspended + tally.buried > 0) return messages.noneGraded;
  if (isLimited && left.due + left.new > 0) return messages.shareDone;
  if (isLimited) return messages.nothingDue;
  return total === 0 ? messages.noCards : messages.nothingMore;
}

function asides({ tally, lost, strays, away, isCram }: SessionEnd): string[] {
  const { suspended, buried, flagged } = tally;
  return [
    isCram && tally.cards > 0 ? messages.notStored : '',
    suspended > 0 ? messages.suspended(suspended) : '',
    buried > 0 ? messages.buried(buried) : '',
    flagged > 0 ? messages.flagged(flagged) : '',
    away > 0 ? messages.away(away) : '',
    lost > 0 ? messages.lost(lost) : '',
    strays > 0 ? messages.strays(strays) : '',
  ].filter(Boolean);
}

function nextSentence({ isLimited, left, due }: SessionEnd): string {
  const parts = [];
  if (isLimited && left.due > 0) parts.push(messages.leftForLater(left.due));
  const tomorrow = Math.max(0, due.tomorrow - due.today);
  parts.push(tomorrow === 0 ? messages.noneTomorrow : messages.dueTomorrow(tomorrow));
  return parts.join(' ');
}

function showForgotten(section: HTMLElement, entries: readonly ScopeEntry[]): void {
  section.hidden = entries.length === 0;
  const items = entries.map(({ url, heading, id }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = heading || (id.split('/').at(-1) ?? id);
    item.append(link);
    return item;
  });
  find(section, 'ul').replaceChildren(...items);
}
