import * as messages from '#messages/shown-progress.ts';
import { lastPlace, type Place } from '../page/last-place.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { eachTimeSeen, readSnapshot, type Stores } from '../store/snapshot.ts';

/** Offers what to do next: what is due today, else where the reader stopped. `data-base` is the site's base path. */
class HomeProgress extends PageElement {
  connect(signal: AbortSignal) {
    eachTimeSeen(() => void this.#show(), signal);
  }

  async #show() {
    const place = lastPlace(this.dataset.base ?? '/');
    const today = await readSnapshot(readToday);
    const link = find(this, '[data-primary]', HTMLAnchorElement);
    const base = this.dataset.base ?? '/';
    const hasDue = today !== undefined && today.share > 0;
    this.toggleAttribute('data-new', !today && !place);
    if (today && (hasDue || !place)) {
      link.href = link.dataset.due ?? '';
      link.textContent = messages.studyToday;
    } else if (place) {
      link.href = place.address;
      link.hidden = false;
      link.textContent = messages.continueWith(place.book ?? place.label);
    }
    const stoppedAt = place?.book === undefined ? '' : `${messages.stoppedAt(place.label)} `;
    const sentence = find(this, '[data-sentence]');
    if (today) sentence.textContent = (hasDue ? '' : stoppedAt) + dueSentence(today);
    else if (place) sentence.textContent = stoppedAt.trim();
    this.#showPlace(hasDue ? place : undefined);
    this.dataset.shown = '';
    if (link.href.endsWith(link.dataset.due ?? '')) await nameToday(link, base);
    const hasExam = await readSnapshot(({ settings }) =>
      Promise.resolve((settings.exams?.value.length ?? 0) > 0),
    );
    if (!hasExam) return;
    const { showNextExam } = await import('./home-exam.ts');
    await showNextExam(find(this, '[data-exam]'), base);
  }

  /** Where the reader stopped, as a second link below the first thing to do. */
  #showPlace(place: Place | undefined) {
    const link = find(this, '[data-place]', HTMLAnchorElement);
    if (!place) return;
    link.href = place.address;
    link.textContent = [place.book, place.label].filter(Boolean).join(' · ');
    find(this, '.home-place').hidden = false;
  }
}

/** Offline, the library may not be on the device; the general label stays then. */
async function nameToday(link: HTMLAnchorElement, base: string): Promise<void> {
  const module = await import('./home-today.ts');
  await module.nameToday(link, base).catch(() => undefined);
}

customElements.define('home-progress', HomeProgress);

interface Today {
  due: number;
  /** How many of them are within today's limit. */
  share: number;
}

/** Undefined if nothing was ever learned. */
async function readToday({ count, states, now, settings }: Stores): Promise<Today | undefined> {
  const [learned, due, today] = await Promise.all([
    count('due', IDBKeyRange.lowerBound('')),
    count('due', IDBKeyRange.upperBound(now.day)),
    states('day', now.day),
  ]);
  if (learned === 0) return undefined;
  const { settledSettings } = await import('../../study/settings.ts');
  const { reviewsPerDay } = settledSettings(settings);
  const reviewed = today.filter(({ state }) => state.introduced !== now.day).length;
  return { due, share: Math.min(due, Math.max(0, reviewsPerDay - reviewed)) };
}

function dueSentence({ due, share }: Today): string {
  if (due === 0) return messages.nothingDue;
  if (share === 0) return messages.shareDone;
  if (share < due) return messages.shareOfDue(share, due);
  return messages.allDue(due);
}
