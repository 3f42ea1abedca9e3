import { findUnaccounted } from './find-unaccounted.ts';
import { readLists, type ListedCard } from './read-lists.ts';
import type { Output } from './read-output.ts';
import { createResolver, type Resolve } from './resolve-link.ts';

/** Lists the faults of a built site, one sentence each. */
export function findFaults(output: Output): string[] {
  const resolve = createResolver(output);
  const lists = readLists(output);
  return [
    ...findDeadLinks(output, resolve),
    ...findBadIds(output),
    ...findDeadStyleLinks(output, resolve),
    ...lists.faults,
    ...findCardFaults(output, lists.cards, resolve),
    ...findSearchFaults(output, lists.cards, resolve),
    ...findConceptFaults(output, resolve),
    ...findUnaccounted(output, resolve).map((file) => `Nothing leads to the file ${file}.`),
  ];
}

/** Counts dead links in the text of decks and notes, which are faults of the content, not of the site. */
export function countDeadWrittenLinks(output: Output): number {
  const resolve = createResolver(output);
  return [...output.pages].reduce((sum, [file, { links }]) => {
    const dead = links.filter(
      ({ href, written }) => written && isDead(href, file, output, resolve),
    );
    return sum + dead.length;
  }, 0);
}

function findDeadLinks(output: Output, resolve: Resolve): string[] {
  return [...output.pages].flatMap(([file, { links }]) =>
    links
      .filter(({ href, written }) => !written && isDead(href, file, output, resolve))
      .map(({ href }) => `The link to ${href} on ${file} leads to nothing.`),
  );
}

function isDead(href: string, from: string, { pages }: Output, resolve: Resolve): boolean {
  const target = resolve(href, from);
  if (target === 'elsewhere') return false;
  if (target === undefined) return true;
  const { file, fragment } = target;
  if (fragment === '' || fragment === 'top') return false;
  return pages.get(file)?.ids.includes(fragment) === false;
}

function findBadIds({ pages }: Output): string[] {
  return [...pages].flatMap(([file, { ids, references }]) => {
    const known = new Set(ids);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [
      ...[...repeated].map((id) => `The id ${id} is on ${file} more than once.`),
      ...references
        .filter((id) => !known.has(id))
        .map((id) => `An element on ${file} names the id ${id}, which is not there.`),
    ];
  });
}

function findDeadStyleLinks({ texts }: Output, resolve: Resolve): string[] {
  return [...texts]
    .filter(([file]) => file.endsWith('.css'))
    .flatMap(([file, text]) =>
      [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith('data:') && resolve(url, file) === undefined)
        .map((url) => `The address ${url} in ${file} leads to nothing.`),
    );
}

/** Checks that every listed card has a page with its element, and its heading as the page's title. */
function findCardFaults(
  { pages }: Output,
  cards: ReadonlyMap<string, ListedCard>,
  resolve: Resolve,
): string[] {
  return [...cards.values()].flatMap(({ id, url, heading }) => {
    const target = resolve(url, 'index.html');
    const page = typeof target === 'object' ? pages.get(target.file) : undefined;
    if (!page) return [`The card ${id} has no page at ${url}.`];
    const slug = id.slice(id.lastIndexOf('/') + 1);
    return [
      ...(page.ids.includes(slug) ? [] : [`The page of the card ${id} does not have its element.`]),
      ...(page.title.startsWith(heading)
        ? []
        : [`The page of the card ${id} has the title ${page.title}, not ${heading}.`]),
    ];
  });
}

/** Checks that each card and each note has exactly one record, with its heading, and that there are no others. */
function findSearchFaults(
  { records, pages, base }: Output,
  cards: ReadonlyMap<string, ListedCard>,
  resolve: Resolve,
): string[] {
  const expected = new Map<string, string | undefined>();
  for (const { url, heading } of cards.values()) expected.set(url, heading);
  for (const [file, { title }] of pages) {
    const note = /^(notes\/.+\/)index\.html$/.exec(file)?.[1];
    if (note !== undefined) expected.set(base + encodeURI(note), title);
  }
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { file, url, heading } of records) {
    const says = expected.get(url);
    if (seen.has(url)) faults.push(`The search index has ${url} more than once.`);
    else if (typeof resolve(url, 'index.html') !== 'object')
      faults.push(`The search index names ${url}, where there is no page (${file}).`);
    else if (says === undefined)
      faults.push(`The search index has ${url}, which is no card or note.`);
    else if (!says.startsWith(heading) && says !== heading)
      faults.push(`The search index calls ${url} ${heading}, and its list ${says}.`);
    seen.add(url);
  }
  const missing = [...expected.keys()].filter((url) => !seen.has(url));
  return [...faults, ...missing.map((url) => `The search index does not have ${url}.`)];
}

/** Checks that each concept that the search offers leads to a page. */
function findConceptFaults({ concepts, base }: Output, resolve: Resolve): string[] {
  return concepts
    .map(({ name, slug, card }) => ({ name, url: card ?? `${base}concepts/${slug}/` }))
    .filter(({ url }) => typeof resolve(url, 'index.html') !== 'object')
    .map(
      ({ name, url }) => `The search offers the concept ${name} at ${url}, where there is no page.`,
    );
}
