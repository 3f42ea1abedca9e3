import * as messages from '#messages/card-list.ts';
import { copyLink } from '#messages/cards.ts';
import { connectCardFilter } from './card-filter.ts';
import { copyFrom } from './copy-code.ts';
import { createCardOrder, type CardOrder } from './card-order.ts';
import { PageElement } from '../page/page-element.ts';
import { areAnswersShown, rememberAnswers } from '../page/remembered.ts';

/** Shows or hides all answers of a list of cards, and shuffles them. Enhances the buttons and cards inside it. */
class CardList extends PageElement {
  #order: CardOrder | undefined;
  #isShuffled = false;

  connect(signal: AbortSignal) {
    const cards = this.querySelector<HTMLElement>('.cards');
    if (cards) this.#order ??= createCardOrder(cards);
    const showAll = () => this.#showAll(!this.#allShown());
    this.#button('show')?.addEventListener('click', showAll, { signal });
    this.#button('shuffle')?.addEventListener('click', () => this.#shuffle(), { signal });
    this.#button('copy')?.addEventListener('click', () => void this.#copyLink(), { signal });
    // `toggle` does not bubble.
    this.addEventListener('toggle', () => this.#label(), { signal, capture: true });
    connectCardFilter(this, (sentence) => this.#announce(sentence), signal);
    if (areAnswersShown()) this.#open(true);
    this.#label();
  }

  #showAll(shown: boolean) {
    rememberAnswers(shown);
    this.#open(shown);
    this.#label();
    this.#announce(shown ? messages.allShown : messages.allHidden);
  }

  #shuffle() {
    this.#isShuffled = !this.#isShuffled;
    if (this.#isShuffled) this.#order?.shuffle();
    else this.#order?.restore();
    this.#label();
    this.#announce(this.#isShuffled ? messages.shuffled : messages.inOrder);
  }

  async #copyLink() {
    const button = this.#button('copy');
    if (button)
      this.#announce(await copyFrom(button, location.origin + location.pathname, copyLink));
  }

  #open(open: boolean) {
    for (const answer of this.#answers()) answer.open = open;
  }

  #allShown(): boolean {
    return this.#answers().every((answer) => answer.open);
  }

  #answers(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('.answer')];
  }

  #label() {
    const show = this.#button('show');
    const shuffle = this.#button('shuffle');
    if (show)
      show.textContent = this.#allShown() ? messages.hideAllAnswers : messages.showAllAnswers;
    if (shuffle) shuffle.textContent = this.#isShuffled ? messages.readingOrder : messages.shuffle;
  }

  #announce(sentence: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  }

  #button(does: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`button[data-do="${does}"]`);
  }
}

customElements.define('card-list', CardList);
