import { find } from '../page/find.ts';

export type SearchPageParts = ReturnType<typeof searchPageParts>;

/** The parts of the search page's own markup. */
export function searchPageParts(page: HTMLElement) {
  return {
    form: find(page, 'form', HTMLFormElement),
    field: find(page, 'input[type="search"]', HTMLInputElement),
    filters: find(page, '.search-filters'),
    status: find(page, '[role="status"]'),
    study: find(page, '[data-study]', HTMLButtonElement),
    list: find(page, '.results'),
    places: find(page, '.search-places'),
    nearest: find(page, '.search-more'),
    unfiltered: find(page, '[data-unfiltered]', HTMLButtonElement),
    more: find(page, '[data-more]', HTMLButtonElement),
    excerpts: find(page, '[data-excerpts]', HTMLInputElement),
    slash: find(page, '[data-slash]', HTMLInputElement),
  };
}
