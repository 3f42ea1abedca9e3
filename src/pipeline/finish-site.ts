import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { StoredCard } from '../content/stored-deck.ts';
import type { LoadedLibrary } from '../content/library-service.ts';
import type { ArrangedCard } from '../library/arrange.ts';
import type { Book, Library } from '../library/model.ts';
import { logoImages } from '../library/logo.ts';
import { siteOrigin } from '../library/config.ts';
import { hasOwnPage, isPageFile } from '../library/urls.ts';
import { services } from '../site/services.ts';
import type { Problem } from '../text/problem.ts';
import { countErrors, formatCounts, formatProblem } from '../text/format-problems.ts';
import { addRedirects } from './add-redirects.ts';
import { checkSite } from './check/check-site.ts';
import { keepsTargets } from './check/keeps-targets.ts';
import { listFiles } from './check/list-files.ts';
import { scanPage } from './check/scan-page.ts';
import type { LinkingCard } from './check/written-links.ts';
import type { SiteCopy } from './copy-site.ts';
import type { OfflineBook } from './offline/list-offline.ts';
import { writeOffline } from './offline/write-offline.ts';
import type { RenderedPages } from './render-pages.ts';
import { readSiteFiles, type SiteFiles } from './site-files.ts';
import { HEADERS_FILE, siteHeaders } from './write-headers.ts';
import { writeSitemap } from './write-sitemap.ts';
import { errorMessage } from '../text/error-message.ts';

/** A complete, checked site. */
export interface FinishedSite {
  /** Begins and ends with `/`. */
  base: string;
  books: number;
  /** Messages about the content, for the user. */
  messages: string[];
  hasDeadLinks: boolean;
  pageKeys: Record<string, string>;
  files: SiteFiles;
  /** Whether every file that the content refers to could be written. */
  isComplete: boolean;
}

/** The built site is incomplete; the message lists its faults. */
class OutputError extends Error {
  override name = 'OutputError';
}

/** Maximum number of findings that are printed. */
const MAX_SHOWN = 20;

/**
 * Finishes the site that Astro has written to `folder`: copies images of cards, writes the offline lists and the
 * service worker, checks the result, and reports on the content.
 * @throws OutputError if the site is incomplete
 */
export async function finishSite(
  folder: string,
  pages: RenderedPages,
  earlier: SiteCopy | undefined,
): Promise<FinishedSite> {
  const { library, notes, folder: content, base } = services();
  const loaded = await library.current();
  const missing = await copyImages(content.root, [...loaded.images, ...logoPaths()], folder);
  const books = offlineBooks(loaded.linked());
  const files = await addFiles(folder, { pages, earlier, books });
  if (earlier && !keepsTargets(earlier.record, files)) scanAgain(earlier.folder, base, pages);
  const { faults, problems } = checkSite({
    files,
    links: pages.links,
    base,
    cards: loaded.arranged.cards.map(toLinkingCard),
    notes: notes.current(),
  });
  const messages = report(loaded, problems, relative(process.cwd(), content.root) || '.');
  for (const sentence of missing) console.error(sentence);
  for (const message of messages) console.log(message);
  library.prune();
  await library.close();
  if (faults.length > 0) {
    const list = listed(faults, '\n');
    throw new OutputError(`The new site is incomplete, so the old one was kept.\n\n${list}`);
  }
  const hasDeadLinks = problems.length > 0;
  const isComplete = missing.length === 0;
  const pageKeys = pages.keys;
  return { base, books: books.length, messages, hasDeadLinks, pageKeys, files, isComplete };
}

/** Adds what Astro does not write: headers, offline lists, the service worker, and redirects. Returns all files. */
async function addFiles(
  folder: string,
  {
    pages,
    earlier,
    books,
  }: { pages: RenderedPages; earlier: SiteCopy | undefined; books: OfflineBook[] },
): Promise<SiteFiles> {
  const { base, config } = services();
  const origin = siteOrigin(config);
  writeFileSync(join(folder, HEADERS_FILE), siteHeaders(base));
  if (origin !== undefined) await writeSitemap(folder, origin + base, pages.addresses);
  const read = readSiteFiles({
    folder,
    base,
    files: [...listFiles(folder), ...pages.reused],
    known: pages.facts,
    earlier: earlier?.record.files ?? {},
    links: pages.links,
  });
  const onEveryPage = logoPaths().map((path) => `files/${path}`);
  const files = await writeOffline({ folder, base, files: read, books, onEveryPage });
  return new Map([...files, ...addRedirects(folder, read, pages.links)]);
}

function logoPaths(): string[] {
  const { logo } = services();
  return logo ? logoImages(logo).map(({ path }) => path) : [];
}

/** Each book with the concepts that its cards link to, so that a kept book can be studied by them. */
function offlineBooks({ books, concepts }: Pick<Library, 'books' | 'concepts'>): OfflineBook[] {
  const slugs = new Map<Book, string[]>(books.map((book) => [book, []]));
  for (const concept of concepts.filter(hasOwnPage)) {
    const own = new Set(concept.cards.map(({ book }) => book));
    for (const book of own) slugs.get(book)?.push(concept.slug);
  }
  return [...slugs].map(([{ slug, title }, own]) => ({ slug, title, concepts: own }));
}

/** Returns one sentence per image that could not be copied, e.g. because it was deleted after its deck was read. */
async function copyImages(
  root: string,
  images: readonly string[],
  outDir: string,
): Promise<string[]> {
  const missing: string[] = [];
  for (const image of images) {
    const target = join(outDir, 'files', image);
    await mkdir(dirname(target), { recursive: true });
    try {
      await cp(join(root, image), target, { dereference: true });
    } catch (error) {
      const reason = errorMessage(error);
      missing.push(`The image ${image} could not be copied: ${reason}.`);
    }
  }
  return missing;
}

/** Reads the links of the pages that were reused from the previous site. */
function scanAgain(folder: string, base: string, { reused, links }: RenderedPages): void {
  for (const file of reused) {
    if (!isPageFile(file)) continue;
    links.add(file, scanPage(readFileSync(join(folder, file), 'utf8'), base));
  }
}

function toLinkingCard({ id, data, card }: ArrangedCard<StoredCard>): LinkingCard {
  return { id, file: data.sources[0]?.file ?? '', links: card.links };
}

/**
 * Reports on the content. Errors and dead links are listed; other warnings are only counted, because a library of
 * thousands of decks has thousands of them.
 */
function report(
  { counts, problems }: LoadedLibrary,
  dead: readonly Problem[],
  shownFolder: string,
): string[] {
  const format = (problem: Problem): string => formatProblem(problem, shownFolder);
  const errors = problems.filter(({ severity }) => severity === 'error').map(format);
  const warnings = problems.length - countErrors(problems);
  const more = warnings > 0 ? ' `npm run check` shows all of them.' : '';
  const summary = formatCounts({ ...counts, problems }) + more;
  return [...errors, summary, ...(dead.length > 0 ? [listed(dead.map(format), '\n\n')] : [])];
}

function listed(texts: readonly string[], between: string): string {
  const more = texts.length - MAX_SHOWN;
  const rest = more > 0 ? [`… and ${more.toLocaleString('en')} more.`] : [];
  return [...texts.slice(0, MAX_SHOWN), ...rest].join(between);
}
