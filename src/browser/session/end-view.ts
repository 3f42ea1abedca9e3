import type { ScopeEntry } from '../../study/scope.ts';
import type { Tally } from './session-step.ts';
import { find } from './views.ts';

/** What the end of a session tells. */
export interface SessionEnd {
  home: string;
  /** What the link there says. */
  way: string;
  isDue: boolean;
  /** Whether it asked today's share, and how many cards there are to ask instead, at what address. */
  isLimited: boolean;
  whole: { count: number; address: string } | undefined;
  /** Whether no grades were stored. */
  isCram: boolean;
  /** Where the missed cards are asked without being scheduled. */
  cramMissed: string;
  tally: Tally;
  /** What the limits of the day leave for later. */
  left: { due: number; new: number };
  /** How many cards the scope has, asked or not. */
  total: number;
  /** Cards that were left out because the library has them no more. */
  lost: number;
  /** Cards that were left out although the library has them: at their address is another card, or none. */
  strays: number;
  /** Cards that were left out because there is no network and they are not on this device. */
  away: number;
  /** Due in the whole library, now and by tomorrow. */
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
  cram.textContent =
    tally.forgotten.length === 1 ? 'Cram this card' : `Cram these ${tally.forgotten.length} cards`;
  find(root, '[data-next]').textContent = nextSentence(end);
  const way = find(root, '[data-home]', HTMLAnchorElement);
  way.href = home;
  way.textContent = end.way;
  find(root, '[data-due]').hidden = isDue || due.today === 0;
  find(root, '[data-do="beyond"]').hidden = !isLimited || left.due + left.new === 0;
  find(root, '[data-do="again"]').hidden = isLimited || tally.cards === 0;
  const all = find(root, '[data-whole]', HTMLAnchorElement);
  all.hidden = whole === undefined;
  all.href = whole?.address ?? '';
  all.textContent = whole ? `All ${counted(whole.count, 'card')}` : '';
  find(root, '[data-do="undo"]').hidden = !end.canUndo;
}

/** The share of cards recalled, as a bar. */
function showAccuracy(bar: HTMLElement, { cards, recalled }: Tally): void {
  bar.hidden = cards === 0;
  bar.style.setProperty('--recalled', `${Math.round((100 * recalled) / Math.max(1, cards))}%`);
}

function summarise({ cards, fresh, recalled, durationMs }: Tally): string {
  const minutes = Math.round(durationMs / 60_000);
  const time = minutes < 1 ? 'in less than a minute' : `in ${counted(minutes, 'minute')}`;
  const begun = fresh === 0 ? '' : fresh === cards ? ', all of them new' : `, ${fresh} of them new`;
  return `${counted(cards, 'card')} ${time}${begun}. ${recalledSentence(cards, recalled)}`;
}

function recalledSentence(cards: number, recalled: number): string {
  if (recalled === cards)
    return cards === 1 ? 'You recalled it.' : 'You recalled all of them the first time.';
  if (recalled === 0)
    return cards === 1
      ? 'You did not recall it the first time.'
      : 'You recalled none of them the first time; they will come back soon.';
  const share = Math.round((100 * recalled) / cards);
  return `You recalled ${recalled} the first time (${share}%).`;
}

function whyNothing({ isLimited, left, total, tally, away }: SessionEnd): string {
  if (total === 0 && away > 0) return 'There is no connection.';
  if (tally.suspended + tally.buried > 0) return 'No card was graded.';
  if (isLimited && left.due + left.new > 0) return 'Today’s share is done.';
  if (isLimited) return 'Nothing is due today.';
  return total === 0
    ? 'There are no cards to study here, or all of them are suspended or buried until tomorrow.'
    : 'There is nothing more to study.';
}

function asides({ tally, lost, strays, away, isCram }: SessionEnd): string[] {
  const { suspended, buried, flagged } = tally;
  return [
    isCram && tally.cards > 0 ? 'The grades were not stored, and nothing was rescheduled.' : '',
    suspended > 0 ? `${counted(suspended, 'card')} suspended.` : '',
    buried > 0 ? `${counted(buried, 'card')} buried until tomorrow.` : '',
    flagged > 0 ? `${counted(flagged, 'card')} flagged.` : '',
    away > 0 ? awaySentence(away) : '',
    lost > 0 ? `${counted(lost, 'card')} skipped: no longer in the library.` : '',
    strays > 0 ? `${counted(strays, 'card')} skipped: not found at the listed address.` : '',
  ].filter(Boolean);
}

function awaySentence(away: number): string {
  return away === 1
    ? '1 card is not on this device and waits for a connection.'
    : `${away} cards are not on this device and wait for a connection.`;
}

function nextSentence({ isLimited, left, due }: SessionEnd): string {
  const parts = [];
  if (isLimited && left.due > 0)
    parts.push(`${counted(left.due, 'more card')} left for the coming days, a share each day.`);
  const tomorrow = Math.max(0, due.tomorrow - due.today);
  parts.push(
    tomorrow === 0
      ? 'No more cards will be due tomorrow.'
      : `${counted(tomorrow, 'more card')} will be due tomorrow.`,
  );
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

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
