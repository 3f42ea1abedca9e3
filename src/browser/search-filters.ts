import type { FilterCounts } from '../search/open-index.ts';
import { labelOf, slugOf } from './search-address.ts';

/** More values than this are not worth a list; the likeliest are shown. */
const MOST_OPTIONS = 200;
const KIND_LABELS: Readonly<Record<string, string>> = { card: 'Cards', note: 'Notes' };

/** What is chosen in the filters of a form, by name. */
export function readFilterFields(form: HTMLFormElement): Record<string, string[]> {
  const chosen: Record<string, string[]> = {};
  for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    '.search-filters [name]',
  )) {
    const isChosen = field instanceof HTMLInputElement ? field.checked : field.value !== '';
    if (isChosen) (chosen[field.name] ??= []).push(field.value);
  }
  // A chapter belongs to its book: another book, no chapter.
  const [book] = chosen.book ?? [];
  if (
    chosen.chapter &&
    !chosen.chapter.every((slug) => book !== undefined && slug.startsWith(`${book}/`))
  ) {
    delete chosen.chapter;
  }
  return chosen;
}

/**
 * Fills the filters of a form: their values with how many results each would leave. A filter that has nothing to choose
 * between is not shown, chapters only once a book is chosen.
 */
export function showFilterFields(
  form: HTMLFormElement,
  all: FilterCounts,
  left: FilterCounts,
  chosen: Record<string, string[]>,
): void {
  const fieldset = form.querySelector<HTMLElement>('.search-filters');
  if (fieldset) fieldset.hidden = false;
  for (const select of form.querySelectorAll('select')) {
    showSelect(select, optionsFor(select.name, all, left, chosen), chosen[select.name]?.[0] ?? '');
  }
  for (const box of form.querySelectorAll<HTMLInputElement>(
    '.search-filters input[type="checkbox"]',
  )) {
    const isChosen = chosen[box.name]?.includes(box.value) ?? false;
    const label = box.closest('label');
    box.checked = isChosen;
    if (label) label.hidden = !isChosen && !all[box.name]?.[box.value];
    setCount(label, left[box.name]?.[box.value]);
  }
}

interface Option {
  slug: string;
  label: string;
  count: number;
}

function optionsFor(
  name: string,
  all: FilterCounts,
  left: FilterCounts,
  chosen: Record<string, string[]>,
): Option[] {
  const counts = left[name] ?? all[name] ?? {};
  const options = Object.keys(all[name] ?? {}).map((value) => ({
    slug: slugOf(value),
    label: (name === 'kind' && KIND_LABELS[value]) || labelOf(value),
    count: counts[value] ?? 0,
  }));
  const [book] = chosen.book ?? [];
  const own =
    name === 'chapter'
      ? options.filter(({ slug }) => book !== undefined && slug.startsWith(`${book}/`))
      : options;
  const kept = own.filter(({ slug, count }) => count > 0 || chosen[name]?.includes(slug));
  if (kept.length <= MOST_OPTIONS) return kept;
  return kept
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OPTIONS)
    .sort((a, b) => a.label.localeCompare(b.label));
}

function showSelect(select: HTMLSelectElement, options: readonly Option[], value: string): void {
  const [first] = select.options;
  const created = options.map(
    ({ slug, label, count }) => new Option(`${label} (${String(count)})`, slug),
  );
  select.replaceChildren(...(first ? [first] : []), ...created);
  select.value = value;
  const label = select.closest('label');
  if (label) label.hidden = options.length < 2 && !value;
}

function setCount(label: HTMLElement | null, count: number | undefined): void {
  const span = label?.querySelector('span');
  if (!span) return;
  span.dataset.label ??= span.textContent;
  span.textContent =
    count === undefined ? span.dataset.label : `${span.dataset.label} (${String(count)})`;
}
