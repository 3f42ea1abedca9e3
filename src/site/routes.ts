/** A page that the site has whatever its books are. */
export interface Route {
  /** From the site's root, without the base path. */
  address: string;
  /** What the navigation calls it; undefined where it does not list the page. */
  label?: string;
  /** Whether search engines are to leave it out: it shows nothing without a reader's own data. */
  unlisted?: true;
  /** Whether a book that is kept offline is studied with it. */
  kept?: true;
}

/** The one list of these pages: navigation, sitemap, robots, offline lists, and the kinds of pages in tests follow it. */
export const ROUTES = {
  library: { address: '/', label: 'Books', kept: true },
  study: { address: '/study/', label: 'Study', unlisted: true, kept: true },
  concepts: { address: '/concepts/', label: 'Concepts' },
  notes: { address: '/notes/', label: 'Notes' },
  progress: { address: '/progress/', label: 'Progress', unlisted: true, kept: true },
  search: { address: '/search/', unlisted: true, kept: true },
  guide: { address: '/guide/', kept: true },
  offline: { address: '/offline/', unlisted: true },
  notFound: { address: '/404/', unlisted: true },
} satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

const all: readonly (readonly [name: string, route: Route])[] = Object.entries(ROUTES);

/** The entries of the navigation. */
export const NAVIGATION = all.flatMap(([name, { address, label }]) =>
  label === undefined ? [] : [{ name: name as RouteName, address, label }],
);

/** Whether search engines are to leave out the page at `address`. */
export function isUnlisted(address: string): boolean {
  return all.some(([, route]) => route.address === address && route.unlisted === true);
}

/** Addresses of the pages that every kept book is studied with. */
export const KEPT_ADDRESSES = all.flatMap(([, { address, kept }]) => (kept ? [address] : []));
