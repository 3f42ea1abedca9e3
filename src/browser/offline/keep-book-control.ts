import { format } from '#messages/format.ts';
import * as messages from '#messages/offline.ts';
import type { BookList } from '../../worker/lists.ts';
import { find } from '../page/find.ts';
import { keptBook } from './kept-books.ts';
import type { KeepPlan } from './plan-keeping.ts';

type Phase = 'open' | 'asking' | 'loading' | 'kept';

/**
 * Keeps the book `data-book` for reading offline. Elements shown only in one phase name it in `data-in`; `data-base` is
 * the site's base path.
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
    // If the browser stores nothing, there is nothing to offer.
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

  /** Shows how much is to be loaded, before it is. */
  async #ask() {
    this.#say(messages.lookingUpSize);
    try {
      const { planKeeping } = await import('./plan-keeping.ts');
      this.#plan = await planKeeping(this.#base, this.#book, this.#stop.signal);
      const { size, transfer } = this.#plan;
      const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
      const sentence = messages.sizeToLoad(inMegabytes(transfer));
      const fits = quota - usage >= size;
      this.#show('asking', fits ? sentence : `${sentence} ${messages.notEnoughRoom}`);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #keep() {
    const plan = this.#plan;
    if (!plan) return;
    this.#loading = new AbortController();
    this.#show('loading', messages.loading);
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
      if (this.#loading.signal.aborted) this.#show(wasKept ? 'kept' : 'open', messages.cancelled);
      else this.#fail(error);
    } finally {
      this.#loading = undefined;
    }
  }

  async #remove() {
    await this.#drop();
    delete this.dataset.kept;
    this.#show('open', messages.removed);
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
    find(this, '[data-update]').hidden = true;
    this.#show('kept', messages.kept(inMegabytes(list.loaded ?? list.transfer)));
    if (await this.#hasChanged(list)) {
      find(this, '[data-update]').hidden = false;
      this.#say(messages.newerVersion);
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
      error instanceof Error && error.name === 'KeepFault' ? error.message : messages.notAllowed,
    );
  }

  #showProgress(loaded: number, all: number) {
    const bar = find(this, 'progress', HTMLProgressElement);
    bar.max = Math.max(all, 1);
    bar.value = loaded;
    find(this, '[data-count]').textContent = messages.filesLoaded(loaded, all);
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
    find(this, '[role="status"]').textContent = sentence;
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  get #book(): string {
    return this.dataset.book ?? '';
  }
}

customElements.define('keep-book', KeepBook);

/** At least 0.1 MB. */
function inMegabytes(bytes: number): string {
  return format.size(Math.max(bytes, 100_000));
}
