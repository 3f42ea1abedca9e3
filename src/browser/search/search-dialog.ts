import { allResults } from '#messages/search-results.ts';
import { PageElement } from '../page/page-element.ts';
import { createQueryThrottle } from '../page/query-throttle.ts';
import { find } from '../page/find.ts';
import { showItems } from '../page/show-items.ts';
import { createVisitMemory } from '../page/visit-memory.ts';
import { hasStatuses, showStatuses } from './result-statuses.ts';
import { createSearchClient } from './search-client.ts';
import type { Outcome } from './search-client.ts';
import { createSearchNotice } from './search-notice.ts';
import { moveAmongResults } from './result-keys.ts';
import { answerSentence, nearestLinks, resultItems, showPlaces } from './search-results.ts';

const SHOWN = 8;
/** What was last typed, so that a reader who comes back from a result can open another one. */
const lastTyped = createVisitMemory<string>('recto:search');

/** The search dialog: searches while one types. search-opener.ts loads it when it is first opened. */
class SearchDialog extends PageElement {
  #parts = dialogParts(this);
  #client = createSearchClient(this.dataset.index ?? '/pagefind/', () => {
    if (this.#parts.field.value) this.#throttle.now();
  });
  #notice = createSearchNotice(this.#parts.status);
  #throttle = createQueryThrottle(() => this.#ask());
  /** What was typed when the results that are shown were found. */
  #answered = '';
  /** Number of times Enter was pressed: only the last one opens something. */
  #entered = 0;

  connect(signal: AbortSignal) {
    const { dialog, field, form } = this.#parts;
    field.addEventListener('input', () => this.#throttle.soon(), { signal });
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      { signal },
    );
    field.addEventListener('keydown', (event) => this.#closeAtEscape(event), { signal });
    this.addEventListener('keydown', (event) => moveAmongResults(event, field, this.#links()), {
      signal,
    });
    form.addEventListener('submit', (event) => void this.#openFirst(event), { signal });
    this.#client.warmUp();
    if (!field.value) this.#restoreTyped();
    if (field.value) this.#throttle.now();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#throttle.stop();
  }

  #restoreTyped() {
    this.#parts.field.value = lastTyped.recall() ?? '';
    this.#parts.field.select();
  }

  async #ask() {
    const typed = this.#parts.field.value;
    lastTyped.remember(typed || undefined);
    if (!typed.trim()) {
      this.#client.drop();
      this.#notice.stop();
      this.#answered = typed;
      this.#parts.places.hidden = true;
      this.#show([], '', undefined);
      return;
    }
    const early = this.#client.find(typed, { limit: SHOWN, isEarly: true });
    const first = await this.#notice.during(early);
    if (!first) return;
    this.#answered = typed;
    this.#parts.places.hidden = true;
    this.#showOutcome(typed, first);
    if ('failure' in first) return;
    void first.answer.places.then((places) => {
      if (this.#parts.field.value === typed)
        showPlaces(this.#parts.places, places, this.dataset.site ?? '/');
    });
    if (first.answer.isPartial) void this.#complete(typed);
  }

  async #complete(typed: string) {
    const whole = await this.#client.find(typed, { limit: SHOWN });
    if (whole && !('failure' in whole)) this.#showOutcome(typed, whole);
  }

  #showOutcome(typed: string, outcome: Outcome) {
    if ('failure' in outcome) {
      this.#show([], outcome.failure, undefined);
      return;
    }
    const { answer, note } = outcome;
    const items = resultItems(answer, {
      excerpts: false,
      statuses: hasStatuses(),
    });
    this.#show(
      items,
      `${answerSentence(typed, answer)} ${note}`.trim(),
      nearestLinks(answer.nearest, this.dataset.concepts ?? '/concepts/'),
    );
    const total = answer.total + answer.related;
    this.#parts.all.hidden = total <= answer.hits.length;
    this.#parts.all.href = `${this.dataset.address ?? ''}?q=${encodeURIComponent(typed.trim())}`;
    this.#parts.all.textContent = allResults(total);
  }

  #show(items: readonly HTMLElement[], sentence: string, nearest: HTMLElement | undefined) {
    showItems(this.#parts.list, items);
    void showStatuses(this.#parts.list);
    this.#parts.status.textContent = sentence;
    this.#parts.nearest.replaceChildren(...(nearest ? [nearest] : []));
    this.#parts.all.hidden = true;
  }

  // In a search field, the first Escape clears it.
  #closeAtEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#parts.dialog.close();
  }

  /** Enter in the field opens the first card, else the first book or concept, else the page of all results. */
  async #openFirst(event: SubmitEvent) {
    event.preventDefault();
    const entered = ++this.#entered;
    const typed = this.#parts.field.value;
    if (this.#answered !== typed) {
      this.#throttle.stop();
      await this.#ask();
    }
    const isLast = entered === this.#entered && this.#answered === typed;
    if (!isLast || !this.#parts.dialog.open) return;
    const first = this.querySelector<HTMLElement>('.result-link') ?? this.#links()[0];
    if (first) first.click();
    else this.#parts.form.submit();
  }

  #links(): HTMLElement[] {
    return [
      ...this.querySelectorAll<HTMLElement>(
        '.place-link, .result-link, .search-nearest a, .search-all:not([hidden])',
      ),
    ];
  }
}

/** The parts of the dialog's own markup. */
function dialogParts(element: HTMLElement) {
  return {
    dialog: find(element, 'dialog', HTMLDialogElement),
    form: find(element, 'form', HTMLFormElement),
    field: find(element, 'input', HTMLInputElement),
    list: find(element, '.results'),
    places: find(element, '.search-places'),
    status: find(element, '[role="status"]'),
    nearest: find(element, '.search-more'),
    all: find(element, '.search-all', HTMLAnchorElement),
  };
}

customElements.define('search-dialog', SearchDialog);
