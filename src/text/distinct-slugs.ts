import { hash } from './hash.ts';
import { utf8Length } from './utf8-length.ts';

/** Slugs that no two items share. */
export interface DistinctSlugs<Item> {
  slugs: Map<Item, string>;
  /** Items whose plain slugs were equal, by that slug, which none of them got. */
  shared: Map<string, Item[]>;
}

const MAX_BYTES = 80;

/** The second page of a list; a hash may look like a number. */
const RE_PAGE = /^page-\d+$/;

/**
 * Gives an item its plain slug where no other item has the same, else the plain slug with a hash. No slug depends on
 * the order of the items.
 * @param plainOf the slug wanted
 * @param apart what the short hash is over, and what the longer ones are over where the short ones are equal
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
  return cutToBytes(plain, MAX_BYTES - suffix.length) + suffix;
}

function cutToBytes(slug: string, bytes: number): string {
  if (utf8Length(slug) <= bytes) return slug;
  let end = 0;
  let size = 0;
  for (const [character] of slug.matchAll(/.\p{M}*/gsu)) {
    size += utf8Length(character);
    if (size > bytes) break;
    end += character.length;
  }
  return slug.slice(0, end).replace(/-+$/, '');
}
