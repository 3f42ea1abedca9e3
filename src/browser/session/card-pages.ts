import { ofCard } from '#messages/session-faults.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import { loadOnce } from '../../text/load-once.ts';
import { takeContents } from '../page/take-contents.ts';
import { Fault, fetchOrFault } from './fault.ts';

/** The contents of a card's page. The nodes are shared: clone them before showing them. */
export interface CardContent {
  heading: DocumentFragment;
  /** The heading as plain text. */
  title: string;
  context: DocumentFragment | undefined;
  question: DocumentFragment;
  answer: DocumentFragment;
  /** Of the card, if it differs from the site's. */
  lang: string;
  dir: string;
  /** The names of book and chapter. */
  place: string[];
  /** Cards that introduce what this one uses. */
  seeFirst: { address: string; heading: string }[];
  /** The card's key and the digest of its answer; undefined if the page has none. */
  key: string | undefined;
  answerDigest: string | undefined;
}

export interface CardPages {
  /** Returns the card once the styles it needs are loaded. @throws Fault */
  load: (entry: Pick<ScopeEntry, 'url'>) => Promise<CardContent>;
  /** Loads cards that will be asked soon. Failures are ignored, and retried when the card is asked. */
  prefetch: (entries: readonly Pick<ScopeEntry, 'url'>[]) => void;
}

/** How many cards are kept in memory. */
const KEPT = 60;

export function createCardPages(): CardPages {
  const kept = new Map<string, Promise<CardContent>>();
  const load = ({ url }: Pick<ScopeEntry, 'url'>) => loadOnce(kept, url, fetchCard, KEPT);
  return {
    load,
    prefetch(entries) {
      for (const entry of entries) void load(entry).catch(() => undefined);
    },
  };
}

async function fetchCard(url: string): Promise<CardContent> {
  const response = await fetchOrFault(url, ofCard);
  const html = await response.text().catch((error: unknown) => {
    throw new Fault('network', ofCard.network, error);
  });
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = readCard(page);
  if (!content) throw new Fault('missing', ofCard.missing);
  preloadFonts(page, response.url || url);
  await addStyles(page, response.url || url);
  return content;
}

function readCard(page: Document): CardContent | undefined {
  const part = (selector: string) => takeContents(page.querySelector(selector));
  const heading = part('main article h1');
  const written = page.querySelector<HTMLElement>('main article .question');
  const question = takeContents(written);
  const answer = part('main article .answer > .prose');
  if (!heading || !question || !answer) return undefined;
  const trail = [...page.querySelectorAll('.breadcrumbs a')].slice(1);
  const place = trail.map((link) => link.textContent.trim());
  const card = page.querySelector('main article study-card');
  return {
    heading,
    title: titleOf(page.title, place[0] ?? ''),
    context: part('main article .context'),
    question,
    answer,
    lang: written?.lang || page.documentElement.lang,
    dir: written?.dir || page.documentElement.dir,
    place,
    seeFirst: [...page.querySelectorAll('main article .see-first a')].map((link) => ({
      address: link.getAttribute('href') ?? '',
      heading: link.textContent.trim(),
    })),
    key: card?.getAttribute('data-key') ?? undefined,
    answerDigest: card?.getAttribute('data-answer') ?? undefined,
  };
}

/** @param pageTitle `{card} · {book} · {library}` */
function titleOf(pageTitle: string, book: string): string {
  const end = pageTitle.lastIndexOf(` · ${book} · `);
  return end < 0 ? pageTitle : pageTitle.slice(0, end);
}

/** Puts the stylesheets of `page` that this page lacks in front of its own, and waits until they are there. */
async function addStyles(page: Document, url: string): Promise<void> {
  const own = document.querySelector('link[rel="stylesheet"]');
  const links = [...page.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"][href]')];
  await Promise.all(
    links.map(async (link) => {
      const { href, origin } = new URL(link.getAttribute('href') ?? '', url);
      const here = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
      const isHere = [...here].some((known) => known.href === href);
      if (!isHere && origin === location.origin) await addStyle(href, own);
    }),
  );
}

/** So that a card that was fetched ahead is whole without a connection, too. */
function preloadFonts(page: Document, url: string): void {
  for (const link of page.querySelectorAll('link[rel="preload"][as="font"][href]')) {
    const { href, origin } = new URL(link.getAttribute('href') ?? '', url);
    const here = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]');
    if (origin !== location.origin || [...here].some((known) => known.href === href)) continue;
    const preload = document.createElement('link');
    Object.assign(preload, { rel: 'preload', as: 'font', crossOrigin: 'anonymous', href });
    document.head.append(preload);
  }
}

function addStyle(href: string, before: Element | null): Promise<void> {
  return new Promise((resolve) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = href;
    // A style that does not come leaves the card readable.
    style.addEventListener('load', () => resolve());
    style.addEventListener('error', () => resolve());
    if (before) before.before(style);
    else document.head.append(style);
  });
}
