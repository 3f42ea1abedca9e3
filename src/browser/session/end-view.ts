import { format } from '#messages/format.ts';
import * as messages from '#messages/session-end.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Tally } from './session-step.ts';
import { find } from '../page/find.ts';

/** What is shown at the end of a session. */
export interface SessionEnd {
  home: string;
  /** The label of the link there. */
  homeLabel: string;
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
  misplaced: number;
  /** Cards that were left out because there is no network and they are not on this device. */
  unreachable: number;
  /** Cards due in the whole library, now and by tomorrow. */
  due: { today: number; tomorrow: number };
  canUndo: boolean;
}

export function showEnd(root: HTMLElement, end: SessionEnd): void {
  const { home, isDue, isLimited, whole, tally, left, due } = end;
  const summary = find(root, '[data-summary]');
  summary.textContent = [
    tally.cards > 0 ? summarise(tally) : reasonForNone(end),
    ...remarks(end),
  ].join(' ');
  summary.tabIndex = -1;
  showAccuracy(find(root, '[data-accuracy]'), tally);
  showForgotten(find(root, '[data-forgotten]'), tally.forgotten);
  const cram = find(root, '[data-cram-missed]', HTMLAnchorElement);
  cram.href = end.cramMissed;
  cram.textContent = messages.cramThese(tally.forgotten.length);
  find(root, '[data-next]').textContent = nextSentence(end);
  const link = find(root, '[data-home]', HTMLAnchorElement);
  link.href = home;
  link.textContent = end.homeLabel;
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

/** Shows the share of cards recalled as a ring. */
function showAccuracy(ring: HTMLElement, { cards, recalled }: Tally): void {
  ring.hidden = cards === 0;
  const share = recalled / Math.max(1, cards);
  ring.style.setProperty('--recalled', `${Math.round(100 * share)}%`);
  ring.textContent = format.percent(share);
}

export function summarise({ cards, fresh, recalled, forgotten, durationMs }: Tally): string {
  const minutes = Math.round(durationMs / 60_000);
  const later = forgotten.length - (cards - recalled);
  return [
    messages.summary({ cards, fresh, minutes }),
    messages.recalled({ cards, recalled }),
    ...(later > 0 ? [messages.missedLater(later)] : []),
  ].join(' ');
}

function reasonForNone({ isLimited, left, total, tally, unreachable }: SessionEnd): string {
  if (total === 0 && unreachable > 0) return messages.noConnection;
  if (tally.suspended + tally.buried > 0) return messages.noneGraded;
  if (isLimited && left.due + left.new > 0) return messages.shareDone;
  if (isLimited) return messages.nothingDue;
  return total === 0 ? messages.noCards : messages.nothingMore;
}

function remarks({ tally, lost, misplaced, unreachable, isCram }: SessionEnd): string[] {
  const { suspended, buried, flagged } = tally;
  return [
    isCram && tally.cards > 0 ? messages.notStored : '',
    suspended > 0 ? messages.suspended(suspended) : '',
    buried > 0 ? messages.buried(buried) : '',
    flagged > 0 ? messages.flagged(flagged) : '',
    unreachable > 0 ? messages.unreachable(unreachable) : '',
    lost > 0 ? messages.lost(lost) : '',
    misplaced > 0 ? messages.misplaced(misplaced) : '',
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
