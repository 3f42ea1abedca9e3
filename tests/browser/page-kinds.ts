import { ROUTES, type Route } from '../../src/site/routes.ts';

const pathOf = ({ address }: Route): string => address.slice(1);

/** One page of each kind in the sample site; addresses are below the base path. */
export const PAGE_KINDS = {
  home: pathOf(ROUTES.library),
  book: 'books/computational-physics/',
  chapter: 'books/computational-physics/11/',
  card: 'books/computational-physics/11/sparse-matrices-and-tensorflow/',
  'chapter of code': 'books/a-tour-of-systems-programming/5/',
  'chapter of formulas': 'books/gradients-and-guesses-optimisation-by-hand/2/',
  'shared heading': 'books/a-tour-of-systems-programming/4/signals/',
  concepts: pathOf(ROUTES.concepts),
  concept: 'concepts/tensorflow/',
  search: `${pathOf(ROUTES.search)}?q=CSR+matrix`,
  guide: pathOf(ROUTES.guide),
  print: `${pathOf(ROUTES.print)}?book=computational-physics`,
  study: pathOf(ROUTES.study),
  progress: pathOf(ROUTES.progress),
  settings: pathOf(ROUTES.settings),
  notes: pathOf(ROUTES.notes),
  note: 'notes/from-a-line-to-a-network/',
  offline: pathOf(ROUTES.offline),
  'not found': 'no-such-page/',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

export const KIND_NAMES = Object.keys(PAGE_KINDS) as PageKind[];
export const THEMES = ['light', 'dark'] as const;
