import * as messages from '#messages/concept-filter.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { createIndexView } from './index-view.ts';
import { findLines, type IndexLine, readLines } from './index-lines.ts';

/** Nobody reads more entries than this, and drawing them takes long. */
const MAX_SHOWN = 500;

interface Index {
  lines: IndexLine[];
  /** Whether some pages could not be loaded. */
  isPartial: boolean;
}

/**
 * Shows only entries of the index that match what is typed, under their letters. `data-pages` lists the addresses of
 * all pages of the index, with null for this one. Enhances the field inside it.
 */
class ConceptFilter extends PageElement {
  connect(signal: AbortSignal) {
    const index = document.querySelector<HTMLElement>('.index');
    const input = this.querySelector('input');
    if (!index || !input) return;
    const view = createIndexView(index);
    const read = createReader(index, JSON.parse(this.dataset.pages ?? '[]') as (string | null)[]);
    const update = async () => {
      const query = input.value.trim();
      const { lines, isPartial } = query === '' ? { lines: [], isPartial: false } : await read();
      if (input.value.trim() !== query) return;
      const found = findLines(lines, query);
      if (query === '') view.showAll();
      else view.show(found.slice(0, MAX_SHOWN));
      this.#announce(query === '' ? '' : sentence(found.length, isPartial));
    };
    input.addEventListener('input', () => void update(), { signal });
    input.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && input.value !== '') {
          event.preventDefault();
          input.value = '';
          void update();
        }
      },
      { signal },
    );
    // Browsers restore what was typed when a reader comes back.
    addEventListener('pageshow', () => void update(), { signal });
    void update();
  }

  #announce(text: string) {
    find(this, '[role="status"]').textContent = text;
  }
}

customElements.define('concept-filter', ConceptFilter);

/** Reads the entries of all pages once. Pages that fail to load are requested again the next time. */
function createReader(index: HTMLElement, pages: readonly (string | null)[]) {
  const known = new Map<string | null, IndexLine[]>([[null, readLines(index)]]);
  return async (): Promise<Index> => {
    await Promise.all(
      pages.map(async (address) => {
        if (address === null || known.has(address)) return;
        const lines = await loadPage(address).catch(() => undefined);
        if (lines) known.set(address, lines);
      }),
    );
    return {
      lines: pages.flatMap((address) => known.get(address) ?? []),
      isPartial: pages.some((address) => !known.has(address)),
    };
  };
}

/** @throws if the page cannot be loaded */
async function loadPage(address: string): Promise<IndexLine[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readLines(new DOMParser().parseFromString(await response.text(), 'text/html'));
}

function sentence(count: number, isPartial: boolean): string {
  const sentences = [count === 0 ? messages.nothingFound : messages.found(count)];
  if (count > MAX_SHOWN) sentences.push(messages.firstShown(MAX_SHOWN));
  if (isPartial) sentences.push(messages.isPartial);
  return sentences.join(' ');
}
