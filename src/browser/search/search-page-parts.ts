import { find } from '../page/find.ts';

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
    more: find(page, '[data-more]', HTMLButtonElement),
    excerpts: find(page, '[data-excerpts]', HTMLInputElement),
    slash: find(page, '[data-slash]', HTMLInputElement),
  };
}
