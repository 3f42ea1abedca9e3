import { placeIn } from '#messages/cards.ts';
import * as messages from '#messages/print.ts';
import { navigation } from '#messages/site.ts';
import { layOutCards } from '../../paper/lay-out-cards.ts';
import type { LaidOutCards, PaperCard } from '../../paper/paper-card.ts';
import { DEFAULT_PAPER, type PaperOptions, readPaperOptions } from '../../paper/paper-options.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { recall, remember } from '../page/remembered.ts';
import { Fault } from '../session/fault.ts';
import { loadPaperCards, readPrintScope } from './load-paper-cards.ts';

/** Storage key of the options last used: JSON of `PaperOptions`. */
const PAPER_KEY = 'recto:paper';

/** Regions that use letter-size paper. */
const LETTER_REGIONS = /-(?:US|CA|MX|PH|CL|CO|VE)\b/i;

/**
 * Shows the cards that the page's address names on sheets of paper, and prints them; `data-ready` is set once they are
 * shown.
 */
class PrintCards extends PageElement {
  #cards: readonly PaperCard[] = [];
  /** Number of the latest layout: earlier ones still under way are dropped. */
  #laidOut = 0;

  connect(signal: AbortSignal) {
    this.#show(readRemembered());
    this.addEventListener('change', () => void this.#layOut(), { signal });
    this.addEventListener('submit', (event) => this.#print(event), { signal });
    addEventListener('resize', () => this.#scale(), { signal });
    void this.#load();
  }

  async #load() {
    const scope = readPrintScope(location.search);
    if (!scope) {
      this.#link('books/', navigation.library);
      this.#say(messages.chooseScope);
      return;
    }
    try {
      this.#cards = await loadPaperCards(scope, this.#base);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#say(error.message);
      return;
    }
    const [first] = this.#cards;
    this.#link(
      `books/${scope.id}/`,
      scope.kind === 'book'
        ? (first?.book ?? '')
        : placeIn(first?.book ?? '', first?.chapter ?? ''),
    );
    await this.#layOut();
  }

  #link(path: string, name: string) {
    const place = find(this, '[data-place]', HTMLAnchorElement);
    place.href = encodeURI(this.#base + path);
    place.textContent = name;
  }

  async #layOut() {
    if (this.#cards.length === 0) return;
    const options = this.#options();
    const turn = ++this.#laidOut;
    remember(PAPER_KEY, JSON.stringify(options));
    this.#show(options);
    this.#button.disabled = true;
    delete this.dataset.ready;
    this.#preview.hidden = false;
    // Cards are measured outside of the preview, which is scaled.
    const place = document.createElement('div');
    place.className = 'print-measured';
    this.append(place);
    const laidOut = await layOutCards(this.#cards, options, place);
    place.remove();
    if (turn !== this.#laidOut) return;
    this.#preview.replaceChildren(laidOut.element);
    this.#scale();
    this.#say(sentenceOf(this.#cards.length, laidOut));
    this.#hint(hintOf(options));
    this.#button.disabled = false;
    this.dataset.ready = '';
  }

  #print(event: Event) {
    event.preventDefault();
    print();
  }

  /** On a small screen the sheets are scaled down. */
  #scale() {
    const paper = this.#preview.firstElementChild;
    if (!(paper instanceof HTMLElement)) return;
    paper.style.setProperty('--scale', '1');
    const ratio = Math.min(1, this.#preview.clientWidth / paper.offsetWidth);
    paper.style.setProperty('--scale', String(ratio));
  }

  #show({ sheets, paper, edge }: PaperOptions) {
    this.#field('sheets').value = sheets;
    this.#field('paper').value = paper;
    this.#field('edge').value = edge;
    find(this, '[data-edge]').hidden = sheets === 'reading';
  }

  #options(): PaperOptions {
    const value = (name: keyof PaperOptions) => this.#field(name).value;
    return readPaperOptions({
      sheets: value('sheets'),
      paper: value('paper'),
      edge: value('edge'),
    });
  }

  #say(sentence: string) {
    find(this, '[role="status"]').textContent = sentence;
  }

  #hint(sentence: string) {
    const hint = find(this, '[data-hint]');
    hint.hidden = sentence === '';
    hint.textContent = sentence;
  }

  #field(name: keyof PaperOptions): HTMLSelectElement {
    return find(this, `select[name="${name}"]`, HTMLSelectElement);
  }
  get #base(): string {
    return this.dataset.site ?? '/';
  }
  get #button(): HTMLButtonElement {
    return find(this, 'form button', HTMLButtonElement);
  }
  get #preview(): HTMLElement {
    return find(this, '.print-preview');
  }
}

customElements.define('print-cards', PrintCards);

function readRemembered(): PaperOptions {
  const isLetter = LETTER_REGIONS.test(navigator.language);
  const defaults = { ...DEFAULT_PAPER, paper: isLetter ? 'letter' : 'a4' } as const;
  try {
    const kept: unknown = JSON.parse(recall(PAPER_KEY) ?? '{}');
    return readPaperOptions(kept as Partial<Record<keyof PaperOptions, string>>, defaults);
  } catch {
    return defaults;
  }
}

function sentenceOf(cards: number, { sheets, continued }: LaidOutCards): string {
  if (sheets === undefined) return messages.summary(cards);
  const sentences = [messages.onSheets(cards, sheets)];
  if (continued > 0) sentences.push(messages.continued(continued));
  return sentences.join(' ');
}

function hintOf({ sheets, edge }: PaperOptions): string {
  return sheets === 'reading' ? '' : messages.hint[edge];
}
