import { lastPlace } from '../page/last-place.ts';
import { eachTimeSeen, readSnapshot, type Stores } from '../store/snapshot.ts';

/** Says where the reader stopped, and what is due today. `data-base` is the site's base path. */
class HomeProgress extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    this.#showPlace();
    eachTimeSeen(() => void this.#showDue(), this.#stop.signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #showPlace() {
    const place = lastPlace(this.dataset.base ?? '/');
    const link = this.querySelector<HTMLAnchorElement>('a[data-place]');
    if (!link) return;
    if (!place) {
      link.parentElement?.remove();
      return;
    }
    link.href = place.address;
    link.textContent = place.label;
  }

  async #showDue() {
    const sentence = await readSnapshot(dueSentence);
    const place = this.querySelector('[data-sentence]');
    if (place) place.textContent = sentence ?? 'Nothing is due today.';
  }
}

customElements.define('home-progress', HomeProgress);

/** Undefined where nothing was ever learned. Of a backlog it counts today's share. */
async function dueSentence({ count, states, now, settings }: Stores): Promise<string | undefined> {
  const [learned, due, today] = await Promise.all([
    count('due', IDBKeyRange.lowerBound('')),
    count('due', IDBKeyRange.upperBound(now.day)),
    states('day', now.day),
  ]);
  if (learned === 0) return undefined;
  const { settledSettings } = await import('../../study/settings.ts');
  const { reviewsPerDay } = settledSettings(settings);
  const reviewed = today.filter(({ state }) => state.introduced !== now.day).length;
  const share = Math.min(due, Math.max(0, reviewsPerDay - reviewed));
  if (due === 0) return 'Nothing is due today.';
  if (share === 0) return 'Today’s share is done.';
  if (share < due) return `${counted(share)} to review today, of ${due} that are due.`;
  return `${counted(due)} ${due === 1 ? 'is' : 'are'} due today.`;
}

function counted(count: number): string {
  return count === 1 ? '1 card' : `${new Intl.NumberFormat('en').format(count)} cards`;
}
