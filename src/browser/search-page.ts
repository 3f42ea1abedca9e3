import type { FilterCounts } from '../search/open-index.ts';
import { recall, remember } from './remembered.ts';
import { readSearchState, toFilters, writeSearchState } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import { createSearchClient } from './search-client.ts';
import { readFilterFields, showFilterFields } from './search-filters.ts';
import { moveAmongResults } from './result-keys.ts';
import { SLASH_KEY } from './search-keys.ts';
import { showStudyLink } from './search-study-link.ts';
import { answerSentence, nearestLinks, resultItems } from './search-results.ts';

/** `shown` where the reader wants to see excerpts of answers among results. */
const EXCERPTS_KEY = 'recto:search-excerpts';
const PAGE = 20;
const PAUSE = 80;

/**
 * The search page; `data-answered` is the query whose results it shows, and `data-ready` is set once it shows what its
 * address asks. Typing replaces its address, choosing a filter and
 * submitting add to the history.
 */
class SearchPage extends HTMLElement {
  #stop = new AbortController();
  #client = createSearchClient(this.dataset.index ?? '/pagefind/');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #filters: FilterCounts | undefined;
  #limit = PAGE;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#form.addEventListener(
      'input',
      (event) => {
        if (event.target === this.#field) this.#askSoon();
      },
      { signal },
    );
    this.#form.addEventListener(
      'change',
      (event) => {
        if (event.target !== this.#field) this.#go('push');
      },
      { signal },
    );
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go('push');
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        moveAmongResults(event, this.#field, this.#links());
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        void this.#restore();
      },
      { signal },
    );
    this.#more.addEventListener(
      'click',
      () => {
        void this.#showMore();
      },
      { signal },
    );
    this.#connectSwitches(signal);
    void this.#restore();
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  #connectSwitches(signal: AbortSignal) {
    this.#excerpts.checked = recall(EXCERPTS_KEY) === 'shown';
    this.#excerpts.addEventListener(
      'change',
      () => {
        remember(EXCERPTS_KEY, this.#excerpts.checked ? 'shown' : null);
        void this.#ask(readSearchState(new URLSearchParams(location.search)));
      },
      { signal },
    );
    this.#slash.checked = recall(SLASH_KEY) !== 'off';
    this.#slash.addEventListener(
      'change',
      () => {
        remember(SLASH_KEY, this.#slash.checked ? null : 'off');
      },
      { signal },
    );
  }

  /** Asks what the address says. */
  async #restore() {
    const state = readSearchState(new URLSearchParams(location.search));
    this.#field.value = state.query;
    if (state.query || Object.keys(state.chosen).length > 0) await this.#ask(state);
    else this.#clear();
    this.dataset.ready = '';
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#go('replace');
    }, PAUSE);
  }

  #go(how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    this.#limit = PAGE;
    const state = { query: this.#field.value.trim(), chosen: readFilterFields(this.#form) };
    const address = location.pathname + writeSearchState(state);
    if (address !== location.pathname + location.search) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void this.#ask(state);
  }

  async #showMore() {
    const before = this.#links().length;
    this.#limit += PAGE;
    await this.#ask(readSearchState(new URLSearchParams(location.search)));
    this.#links()[before]?.focus();
  }

  async #ask(state: SearchState) {
    this.#filters ??= await this.#client.loadFilters().catch(() => undefined);
    const filters = toFilters(state.chosen, this.#filters ?? {});
    const outcome = await this.#client.find(state.query, {
      filters,
      limit: this.#limit,
      counts: true,
    });
    if (!outcome) return;
    if ('failure' in outcome) {
      this.#clear(outcome.failure);
      return;
    }
    const { answer, note } = outcome;
    const isAsked = state.query !== '' || Object.keys(state.chosen).length > 0;
    const language = document.documentElement.lang;
    this.#list.replaceChildren(
      ...resultItems(answer, { excerpts: this.#excerpts.checked, language }),
    );
    this.#status.textContent = isAsked
      ? `${answerSentence(state.query, answer)} ${note}`.trim()
      : '';
    showStudyLink(this.#part('[data-study]') as HTMLAnchorElement, answer.hits);
    const nearest = nearestLinks(answer.nearest, this.dataset.concepts ?? '/concepts/');
    this.#nearest.replaceChildren(...(nearest ? [nearest] : []));
    this.#more.hidden = answer.hits.length >= answer.total;
    this.dataset.answered = state.query;
    if (this.#filters) showFilterFields(this.#form, this.#filters, answer.counts, state.chosen);
  }

  #clear(sentence = '') {
    this.#part('[data-study]').hidden = true;
    this.#list.replaceChildren();
    this.#nearest.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = sentence;
  }

  #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.result-link, .search-nearest a')];
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }
  get #field(): HTMLInputElement {
    return this.#part('input[type="search"]') as HTMLInputElement;
  }
  get #list(): HTMLElement {
    return this.#part('.results');
  }
  get #status(): HTMLElement {
    return this.#part('[role="status"]');
  }
  get #nearest(): HTMLElement {
    return this.#part('.search-more');
  }
  get #more(): HTMLButtonElement {
    return this.#part('[data-more]') as HTMLButtonElement;
  }
  get #excerpts(): HTMLInputElement {
    return this.#part('[data-excerpts]') as HTMLInputElement;
  }
  get #slash(): HTMLInputElement {
    return this.#part('[data-slash]') as HTMLInputElement;
  }

  /** The element's own markup has all its parts. */
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`There is no ${selector} in <${this.localName}>.`);
    return part;
  }
}

customElements.define('search-page', SearchPage);
