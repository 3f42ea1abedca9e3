import { hash } from './hash.ts';
import { cutToBytes } from './slug.ts';

/** A unique slug for each item. */
export interface DistinctSlugs<Item> {
  slugs: Map<Item, string>;
  /** Items with the same plain slug, by that slug, which none of them got. */
  shared: Map<string, Item[]>;
}

const MAX_BYTES = 80;

/** Looks like the second page of a list; a short hash may have this form. */
const RE_PAGE = /^page-\d+$/;

/**
 * Gives each item its plain slug if that is unique, or else the plain slug with a hash. Slugs don't depend on the order
 * of the items.
 * @param plainOf returns the preferred slug
 * @param apart returns the input of the short hash, and the input of the longer ones for items with equal short hashes
 */
export function distinctSlugs<Item>(
  items: readonly Item[],
  plainOf: (item: Item) => string,
  apart: { short: (item: Item) => string[]; long: (item: Item) => string[] },
): DistinctSlugs<Item> {
  const byPlain = Map.groupBy(items, plainOf);
  const slugs = new Map<Item, string>();
  const shared = new Map<string, Item[]>();
  for (const [plain, group] of byPlain) {
    if (group.length === 1) slugs.set(group[0] as Item, plain);
    else shared.set(plain, group);
  }
  let open = [...shared].flatMap(([plain, group]) => group.map((item) => ({ plain, item })));
  for (const bits of [30, 60, 120, 240]) {
    const parts = bits === 30 ? apart.short : apart.long;
    const bySlug = Map.groupBy(open, ({ plain, item }) => withHash(plain, parts(item), bits));
    open = [];
    for (const [slug, own] of bySlug) {
      const free = own.length === 1 && !byPlain.has(slug) && !RE_PAGE.test(slug);
      if (free) for (const { item } of own) slugs.set(item, slug);
      else open.push(...own);
    }
  }
  return { slugs, shared };
}

function withHash(plain: string, parts: readonly string[], bits: number): string {
  const suffix = `-${hash(parts, bits)}`;
  return cutToBytes(plain, MAX_BYTES - suffix.length).replace(/-$/, '') + suffix;
}
