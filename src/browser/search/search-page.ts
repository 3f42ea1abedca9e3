import { FIRST_BLOCK } from '../../search/query/candidates.ts';
import type { SearchAnswer } from '../../search/query/find-cards.ts';
import type { FacetName, Facets } from '../../search/terms/facets.ts';
import { PageElement } from '../page/page-element.ts';
import { createQueryThrottle } from '../page/query-throttle.ts';
import { isAsked, isFiltered, keepState, readSearchState } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import { createSearchClient } from './search-client.ts';
import type { Outcome } from './search-client.ts';
import { createSearchNotice } from './search-notice.ts';
import { readFilterFields, showFilterFields, showUnfilteredButton } from './search-filters.ts';
import { moveAmongResults } from './result-keys.ts';
import { countCards, MAX_STUDIED, openStudy, showStudyButton } from './search-study-link.ts';
import { isEmptyAnswer, showPlaces } from './search-results.ts';
import { keepView, recallView } from './search-view.ts';
import type { SearchView } from './search-view.ts';
import { connectSwitches } from './search-switches.ts';
import { searchPageParts } from './search-page-parts.ts';
import { clearAnswer, showAnswer } from './show-answer.ts';

const PAGE = 20;
/** How long (ms) after the first results the rest, filters, and counts are requested: once the reader has stopped typing. */
const SETTLED = 150;
/** With more cards, the largest facet, concepts, is loaded only when the reader reaches for the filters. */
const FEW_CARDS = 2000;
const LINKS = '.place-link, .result-link, .search-nearest a';
const FIRST_FACETS: readonly FacetName[] = ['book', 'chapter', 'kind', 'rating', 'has'];

/**
 * The search page. `data-answered` is the query whose results it shows; `data-ready` is set once it shows what its
 * address asks for. Typing replaces the history entry; choosing a filter and submitting add one.
 */
class SearchPage extends PageElement {
  #client = createSearchClient(this.dataset.index ?? '/pagefind/', () => {
    if (isAsked(this.#state)) void this.#ask();
  });
  #parts = searchPageParts(this);
  #notice = createSearchNotice(this.#parts.status);
  /** Number of the latest query: results of earlier ones are dropped. */
  #asked = 0;
  #throttle = createQueryThrottle(() => this.#ask(SETTLED));
  #settling: ReturnType<typeof setTimeout> | undefined;
  #state: SearchState = { query: '', chosen: {} };
  #facets: readonly FacetName[] | undefined = FIRST_FACETS;
  #limit = PAGE;
  /** The answer that is shown. */
  #shown: SearchAnswer | undefined;

  connect(signal: AbortSignal) {
    this.addEventListener('input', ({ target }) => this.#type(target), { signal });
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    this.addEventListener('submit', (event) => this.#go(event), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.addEventListener(
      'keydown',
      (event) =>
        moveAmongResults(event, this.#parts.field, [...this.querySelectorAll<HTMLElement>(LINKS)]),
      { signal },
    );
    // The address contains what was typed before a result is opened.
    this.#parts.list.addEventListener('focusin', () => keepState(this.#state, 'replace'), {
      signal,
    });
    for (const reach of ['pointerover', 'focusin'])
      this.#parts.filters.addEventListener(reach, () => void this.#loadAll(), { signal });
    window.addEventListener('popstate', () => void this.#restore(), { signal });
    connectSwitches(this.#parts, () => void this.#ask(), signal);
    window.addEventListener('pagehide', () => keepView(this.#limit), { signal });
    void this.#restore(recallView());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#throttle.stop();
    this.#drop();
  }

  /** Asks what the address says; `view` is what the reader comes back to. */
  async #restore(view?: SearchView) {
    this.#state = readSearchState(new URLSearchParams(location.search));
    this.#parts.field.value = this.#state.query;
    showFilterFields(this.#parts.form, {}, {}, this.#state.chosen);
    for (const select of this.#parts.form.querySelectorAll('select')) delete select.dataset.filled;
    this.#limit = view?.limit ?? PAGE;
    if (isAsked(this.#state)) {
      const asked = this.#asked + 1;
      await this.#ask();
      // Places are above the results.
      if (view) await this.#shown?.places;
      if (view && asked === this.#asked) scrollTo(0, view.scroll);
    } else {
      this.#drop();
      this.#clear();
      this.#client.warmUp();
      if (document.activeElement === document.body) this.#parts.field.focus();
    }
    this.dataset.ready = '';
  }

  #type(target: EventTarget | null) {
    if (target !== this.#parts.field) return;
    this.#read();
    this.#throttle.soon();
  }

  #choose(target: EventTarget | null) {
    const isFilter = target instanceof Element && target.closest('.search-filters');
    if (isFilter) this.#go();
  }

  #press(target: EventTarget | null) {
    const button = target instanceof Element && target.closest('button');
    if (button === this.#parts.more) void this.#showMore();
    else if (button === this.#parts.study) void this.#studyFound();
    else if (button === this.#parts.unfiltered) this.#clearFilters();
  }

  #clearFilters() {
    this.#state.chosen = {};
    keepState(this.#state, 'push');
    this.#parts.field.focus();
    void this.#restore();
  }

  #go(event?: Event) {
    event?.preventDefault();
    this.#read();
    keepState(this.#state, 'push');
    this.#throttle.stop();
    void this.#ask();
  }

  #read() {
    const chosen = readFilterFields(this.#parts.form, this.#state.chosen);
    this.#state = { query: this.#parts.field.value.trim(), chosen };
    this.#limit = PAGE;
  }

  async #showMore() {
    const before = this.#parts.list.querySelectorAll('.result-link').length;
    this.#limit += PAGE;
    await this.#ask();
    this.#parts.list.querySelectorAll<HTMLElement>('.result-link')[before]?.focus();
  }

  /** Shows the first results and, `settled` milliseconds later, all of them, with filters and counts. */
  async #ask(settled = 0) {
    this.#drop();
    const { query, chosen } = this.#state;
    if (this.#limit === PAGE) {
      const finding = this.#client.find(query, { chosen, limit: FIRST_BLOCK, isEarly: true });
      const first = await this.#notice.during(finding);
      if (!this.#show(first)) return;
    }
    if (settled === 0) await this.#complete();
    else this.#settling = setTimeout(() => void this.#complete(), settled);
  }

  /** What is still awaited for an earlier query is not shown. */
  #drop() {
    this.#asked++;
    this.#client.drop();
    this.#notice.stop();
    clearTimeout(this.#settling);
  }

  async #complete() {
    const { query, chosen } = this.#state;
    const asked = this.#asked;
    keepState(this.#state, 'replace');
    const facets = await this.#loadFacets();
    if (asked !== this.#asked) return;
    const finding = this.#client.find(query, { chosen, limit: this.#limit, counts: true });
    const outcome = await (this.#shown ? finding : this.#notice.during(finding));
    const answer = this.#show(outcome);
    if (!answer) return;
    showFilterFields(this.#parts.form, facets, answer.counts, chosen);
    const cards = answer.counts.kind?.get('card') ?? countCards(answer);
    const isStudied = isAsked(this.#state) && !chosen.kind?.includes('note');
    showStudyButton(this.#parts.study, isStudied ? cards : 0);
    if (isEmptyAnswer(answer)) await this.#offerUnfiltered();
  }

  /** Offers what the query finds without filters. */
  async #offerUnfiltered() {
    const { query } = this.#state;
    if (!query || !isFiltered(this.#state)) return;
    const outcome = await this.#client.find(query, { limit: FIRST_BLOCK });
    if (outcome && 'answer' in outcome)
      showUnfilteredButton(this.#parts.unfiltered, outcome.answer);
  }

  /** The search works without filters, so a failure is ignored. */
  async #loadFacets(): Promise<Facets> {
    try {
      if ((await this.#client.size()) <= FEW_CARDS) this.#facets = undefined;
      return await this.#client.loadFacets(this.#facets);
    } catch {
      return {};
    }
  }

  async #loadAll() {
    if (!this.#facets) return;
    this.#facets = undefined;
    await this.#complete();
  }

  /** Returns the answer shown; undefined if there is none, or if it belongs to an older query. */
  #show(outcome: Outcome | undefined): SearchAnswer | undefined {
    if (!outcome) return undefined;
    if ('failure' in outcome) {
      this.#clear(outcome.failure);
      return undefined;
    }
    const { answer } = outcome;
    showAnswer(this.#parts, outcome, this.#state, {
      limit: this.#limit,
      concepts: this.dataset.concepts ?? '/concepts/',
    });
    this.#shown = answer;
    void answer.places.then((places) => {
      if (this.#shown === answer) showPlaces(this.#parts.places, places, this.dataset.site ?? '/');
    });
    this.dataset.answered = this.#state.query;
    return answer;
  }

  /** Starts a session on the cards found, not only on those shown. */
  async #studyFound() {
    const { query, chosen } = this.#state;
    const cards = { ...chosen, kind: ['card'] };
    const outcome = await this.#client.find(query, { chosen: cards, limit: MAX_STUDIED });
    if (!outcome) return;
    if ('failure' in outcome) this.#parts.status.textContent = outcome.failure;
    else {
      keepState(this.#state, 'replace');
      openStudy(this.#parts.study, outcome.answer.hits, this.#state);
    }
  }

  #clear(sentence = '') {
    this.#shown = undefined;
    clearAnswer(this.#parts, sentence);
  }
}

customElements.define('search-page', SearchPage);
