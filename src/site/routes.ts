/** A page that every site has, independent of its books. */
export interface Route {
  /** From the site's root, without the base path. */
  address: string;
  /** Excludes the page from search engines: it shows nothing without a reader's own data. */
  unlisted?: true;
  /** Whether studying or printing a saved book offline requires the page. */
  kept?: true;
}

/** The single list of these pages, for navigation, sitemap, robots, offline lists, and the page kinds in tests. */
export const ROUTES = {
  library: { address: '/', kept: true },
  study: { address: '/study/', unlisted: true, kept: true },
  concepts: { address: '/concepts/' },
  notes: { address: '/notes/' },
  progress: { address: '/progress/', unlisted: true, kept: true },
  search: { address: '/search/', unlisted: true, kept: true },
  print: { address: '/print/', unlisted: true, kept: true },
  settings: { address: '/settings/', unlisted: true, kept: true },
  guide: { address: '/guide/', kept: true },
  offline: { address: '/offline/', unlisted: true },
  notFound: { address: '/404/', unlisted: true },
} satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

const all: readonly (readonly [name: string, route: Route])[] = Object.entries(ROUTES);

/** The pages of the navigation, in order. */
export const NAVIGATION = [
  'library',
  'study',
  'concepts',
  'notes',
  'progress',
] as const satisfies readonly RouteName[];

/** Returns whether search engines should exclude the page at `address`. */
export function isUnlisted(address: string): boolean {
  return all.some(([, route]) => route.address === address && route.unlisted === true);
}

/** Addresses of the pages that every saved book requires. */
export const KEPT_ADDRESSES = all.flatMap(([, { address, kept }]) => (kept ? [address] : []));
