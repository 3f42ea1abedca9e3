import { find } from '../page/find.ts';

/** The parts of the search page's own markup. */
export function searchPageParts(page: HTMLElement) {
  const part = (selector: string) => find(page, selector);
  return {
    form: part('form') as HTMLFormElement,
    field: part('input[type="search"]') as HTMLInputElement,
    filters: part('.search-filters'),
    status: part('[role="status"]'),
    study: part('[data-study]') as HTMLButtonElement,
    list: part('.results'),
    places: part('.search-places'),
    nearest: part('.search-more'),
    more: part('[data-more]') as HTMLButtonElement,
    excerpts: part('[data-excerpts]') as HTMLInputElement,
    slash: part('[data-slash]') as HTMLInputElement,
  };
}
