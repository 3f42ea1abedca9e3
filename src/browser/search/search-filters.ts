import { kinds, withCount, withoutFilters } from '#messages/search-page.ts';
import { FACET_NAMES } from '../../search/terms/facets.ts';
import type { FacetName, Facets } from '../../search/terms/facets.ts';
import type { SearchAnswer } from '../../search/query/find-cards.ts';
import type { Chosen, FacetCounts } from '../../search/query/narrow.ts';

/** A list of more values is no use; the likeliest are shown. */
const MAX_OPTIONS = 200;
const KIND_LABELS: Readonly<Record<string, string>> = kinds;

/** What is chosen in the filters of a form. For filters that are not filled yet: what was chosen `before`. */
export function readFilterFields(form: HTMLFormElement, before: Chosen): Chosen {
  const chosen: Chosen = {};
  for (const name of FACET_NAMES) {
    const values = valuesOf(form, name) ?? before[name] ?? [];
    if (values.length > 0) chosen[name] = values;
  }
  // A chapter belongs to its book: when the book changes, the chapter is dropped.
  if (chosen.chapter && !chosen.chapter.every((slug) => isOfBook(slug, chosen))) {
    delete chosen.chapter;
  }
  return chosen;
}

function valuesOf(form: HTMLFormElement, name: FacetName): string[] | undefined {
  const select = form.querySelector<HTMLSelectElement>(`.search-filters select[name="${name}"]`);
  if (select) return 'filled' in select.dataset ? [select.value].filter(Boolean) : undefined;
  const boxes = [
    ...form.querySelectorAll<HTMLInputElement>(`.search-filters input[name="${name}"]`),
  ];
  return boxes.filter(({ checked }) => checked).map(({ value }) => value);
}

function isOfBook(chapter: string, { book = [] }: Chosen): boolean {
  return book.some((slug) => chapter.startsWith(`${slug}/`));
}

/**
 * Fills the filters that are loaded: their values, each with the number of results that it would leave. Chapters can be
 * chosen once a book is.
 */
export function showFilterFields(
  form: HTMLFormElement,
  facets: Facets,
  counts: FacetCounts,
  chosen: Chosen,
): void {
  for (const select of form.querySelectorAll('select')) {
    const name = select.name as FacetName;
    const label = select.closest('label');
    if (chosen[name] && label) label.hidden = false;
    if (name === 'chapter') select.disabled = !chosen.book?.length;
    if (facets[name]) {
      fillSelect(select, optionsFor(name, facets, counts, chosen), chosen[name]?.[0]);
    }
  }
  for (const box of form.querySelectorAll<HTMLInputElement>(
    '.search-filters input[type="checkbox"]',
  )) {
    const name = box.name as FacetName;
    box.checked = chosen[name]?.includes(box.value) ?? false;
    setCount(box.closest('label'), counts[name]?.get(box.value));
  }
}

interface Option {
  slug: string;
  label: string;
  count: number;
}

function optionsFor(
  name: FacetName,
  facets: Facets,
  counts: FacetCounts,
  chosen: Chosen,
): Option[] {
  const known = (facets[name] ?? []).map(({ slug, label, records }) => ({
    slug,
    label: (name === 'kind' && KIND_LABELS[slug]) || label,
    count: counts[name]?.get(slug) ?? records.length,
  }));
  // An address may name a book that the site no longer has.
  const others = (chosen[name] ?? []).filter((slug) => !known.some((one) => one.slug === slug));
  const kept = [...known, ...others.map((slug) => ({ slug, label: slug, count: 0 }))]
    .filter(({ slug }) => name !== 'chapter' || isOfBook(slug, chosen))
    .filter(({ slug, count }) => count > 0 || chosen[name]?.includes(slug));
  if (kept.length > MAX_OPTIONS)
    kept.sort((a, b) => b.count - a.count).splice(MAX_OPTIONS, Infinity);
  return name === 'chapter' ? kept : kept.sort((a, b) => compareLabels(a.label, b.label));
}

const { compare: compareLabels } = new Intl.Collator(undefined, { numeric: true });

function fillSelect(select: HTMLSelectElement, options: readonly Option[], value = ''): void {
  const [first] = select.options;
  const created = options.map(
    ({ slug, label, count }) => new Option(withCount(label, count), slug),
  );
  select.replaceChildren(...(first ? [first] : []), ...created);
  select.value = value;
  select.dataset.filled = '';
}

function setCount(label: HTMLElement | null, count: number | undefined): void {
  const span = label?.querySelector('span');
  if (!span) return;
  span.dataset.label ??= span.textContent;
  span.textContent =
    count === undefined ? span.dataset.label : withCount(span.dataset.label, count);
}

/** Offers the cards that are found without filters. */
export function showUnfilteredButton(
  button: HTMLButtonElement,
  { total, isMore }: Pick<SearchAnswer, 'total' | 'isMore'>,
): void {
  button.hidden = total === 0 && !isMore;
  button.textContent = withoutFilters(isMore ? undefined : total);
}
