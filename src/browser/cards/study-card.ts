import * as messages from '#messages/shown-progress.ts';
import { type CardSnapshot, readCardSnapshots } from '../store/card-snapshots.ts';
import { eachTimeSeen } from '../store/snapshot.ts';
import { PROGRESS_CHANGED, STATES_SHOWN } from '../page/progress-event.ts';
import { statusLabel } from './status-label.ts';

/** Shows a card's status next to the summary of its answer. Wraps the `<details>`; `data-key` is the card's key. */
class StudyCard extends HTMLElement {
  show({ status, state, today }: CardSnapshot) {
    this.dataset.cardStatus = status;
    if (state?.flag === undefined) delete this.dataset.cardFlagged;
    else this.dataset.cardFlagged = '';
    let mark = this.querySelector('.card-state');
    if (!mark) {
      mark = document.createElement('span');
      mark.className = 'card-state';
      this.querySelector('summary')?.append(mark);
    }
    const isChanged = state?.learned !== undefined && state.learned.answer !== this.dataset.answer;
    mark.textContent =
      statusLabel(status, state, today) + (isChanged ? messages.answerChanged : '');
  }
}

customElements.define('study-card', StudyCard);

async function showStates() {
  const cards = [...document.querySelectorAll<StudyCard>('study-card')];
  const keys = cards.map(({ dataset }) => dataset.key ?? '');
  const named = document.querySelectorAll<HTMLElement>(':is(study-card, .part)[data-revision]');
  const revisions = new Map(
    [...named].map(({ dataset }) => [dataset.book ?? '', dataset.revision ?? '']),
  );
  if (cards.length === 0) return;
  const seen = await readCardSnapshots(keys, revisions);
  if (!seen) return;
  for (const [index, snapshot] of seen.cards.entries()) cards[index]?.show(snapshot);
  document.dispatchEvent(new Event(STATES_SHOWN));
  if (seen.outdated.length === 0) return;
  const { reconcileBooks } = await import('../store/reconcile-books.ts');
  await reconcileBooks(seen.outdated);
  const again = await readCardSnapshots(keys, new Map());
  for (const [index, snapshot] of again?.cards.entries() ?? []) cards[index]?.show(snapshot);
  document.dispatchEvent(new Event(STATES_SHOWN));
}

eachTimeSeen(() => void showStates(), new AbortController().signal);
document.addEventListener(PROGRESS_CHANGED, () => void showStates());
