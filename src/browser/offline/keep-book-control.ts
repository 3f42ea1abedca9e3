import type { BookList } from '../../worker/lists.ts';
import { partOf } from '../page/part-of.ts';
import { keptBook } from './kept-books.ts';
import type { KeepPlan } from './plan-keeping.ts';

type Phase = 'open' | 'asking' | 'loading' | 'kept';

/**
 * Keeps the book `data-book` for reading without a network. What is shown in a phase has its name in `data-in`;
 * `data-base` is the site's base path.
 */
class KeepBook extends HTMLElement {
  #stop = new AbortController();
  #loading: AbortController | undefined;
  #plan: KeepPlan | undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    if (!('caches' in window) || !('serviceWorker' in navigator) || !('locks' in navigator)) return;
    const { signal } = this.#stop;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    // Where the browser keeps nothing, there is nothing to offer.
    this.#showKept().then(
      () => (this.hidden = false),
      () => undefined,
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#loading?.abort();
  }

  #onClick({ target }: Event) {
    const action =
      target instanceof Element && target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action === 'ask') void this.#ask();
    if (action === 'keep') void this.#keep();
    if (action === 'cancel') this.#loading?.abort();
    if (action === 'remove') void this.#remove();
    if (action === 'not-now') this.#show(this.dataset.kept ? 'kept' : 'open', '');
  }

  /** Says what keeping the book takes, before anything is loaded. */
  async #ask() {
    this.#say('Looking up its size…');
    try {
      const { planKeeping } = await import('./plan-keeping.ts');
      this.#plan = await planKeeping(this.#base, this.#book, this.#stop.signal);
      const { size, transfer } = this.#plan;
      const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
      const room = quota - usage < size ? ' There is not enough room for it on this device.' : '';
      this.#show('asking', `Keeping it takes ${inMegabytes(transfer)} to download.${room}`);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #keep() {
    const plan = this.#plan;
    if (!plan) return;
    this.#loading = new AbortController();
    this.#show('loading', 'Loading the book.');
    try {
      const { keepBook } = await import('./keep-book.ts');
      await keepBook(plan, {
        base: this.#base,
        signal: this.#loading.signal,
        onProgress: (loaded, all) => this.#showProgress(loaded, all),
      });
      await this.#showKept();
    } catch (error) {
      const wasKept = Boolean(this.dataset.kept);
      if (!wasKept) await this.#drop();
      if (this.#loading.signal.aborted)
        this.#show(wasKept ? 'kept' : 'open', 'Loading was cancelled.');
      else this.#fail(error);
    } finally {
      this.#loading = undefined;
    }
  }

  async #remove() {
    await this.#drop();
    delete this.dataset.kept;
    this.#show('open', 'The book is no longer kept.');
  }

  async #drop() {
    const { dropBook } = await import('./keep-book.ts');
    await dropBook(this.#base, this.#book);
  }

  async #showKept() {
    const list = await keptBook(this.#base, this.#book);
    if (!list) {
      this.#show('open', '');
      return;
    }
    this.dataset.kept = list.revision;
    partOf(this, '[data-update]').hidden = true;
    this.#show(
      'kept',
      `Kept on this device (${inMegabytes(list.loaded ?? list.transfer)} downloaded): it can be read, searched and studied offline.`,
    );
    if (await this.#hasChanged(list)) {
      partOf(this, '[data-update]').hidden = false;
      this.#say('Kept on this device. The site has a newer version of it.');
    }
  }

  async #hasChanged({ revision }: BookList): Promise<boolean> {
    if (!navigator.onLine) return false;
    const { fetchBookList } = await import('./plan-keeping.ts');
    const list = await fetchBookList(this.#base, this.#book, this.#stop.signal).catch(
      () => undefined,
    );
    return list !== undefined && list.revision !== revision;
  }

  #fail(error: unknown) {
    if (this.#stop.signal.aborted) return;
    this.#show(
      this.dataset.kept ? 'kept' : 'open',
      error instanceof Error && error.name === 'KeepFault'
        ? error.message
        : 'The browser did not let the book be kept.',
    );
  }

  #showProgress(loaded: number, all: number) {
    const bar = partOf(this, 'progress') as HTMLProgressElement;
    bar.max = Math.max(all, 1);
    bar.value = loaded;
    partOf(this, '[data-count]').textContent = `${loaded} of ${all} files`;
  }

  #show(phase: Phase, sentence: string) {
    const hadFocus = this.contains(document.activeElement);
    for (const part of this.querySelectorAll<HTMLElement>('[data-in]'))
      part.hidden = part.dataset.in !== phase;
    this.#say(sentence);
    if (hadFocus)
      this.querySelector<HTMLElement>(`[data-in="${phase}"] button:not([hidden])`)?.focus();
  }

  #say(sentence: string) {
    partOf(this, '[role="status"]').textContent = sentence;
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  get #book(): string {
    return this.dataset.book ?? '';
  }
}

customElements.define('keep-book', KeepBook);

function inMegabytes(bytes: number): string {
  const megabytes = Math.max(bytes / 1e6, 0.1);
  return `${megabytes.toLocaleString('en', { maximumFractionDigits: megabytes < 10 ? 1 : 0 })} MB`;
}
