import { sectionsOf } from '#messages/book-nav.ts';
import { format } from '#messages/format.ts';
import type { BookTree, TreeChapter, TreeSection } from './book-tree.ts';

export interface TreeOptions {
  /** Address of the book's page. */
  book: string;
  /** The slug of the page's chapter. */
  chapter: string;
  /** The number of the page's section; undefined on the chapter's page. */
  section: number | undefined;
  isOpen: (chapter: string) => boolean;
  /** Called when the reader opens or closes the sections of a chapter. */
  onToggle: (chapter: string, open: boolean) => void;
}

/** Returns a list of links to the chapters of a book, each with a collapsible list of its sections. */
export function drawTree({ chapters, lang }: BookTree, options: TreeOptions): HTMLElement {
  const list = listOf(chapters.map((chapter) => drawChapter(chapter, options)));
  list.className = 'book-tree plain';
  for (const name of list.querySelectorAll<HTMLElement>('[dir]')) name.lang = lang;
  return list;
}

function drawChapter(chapter: TreeChapter, options: TreeOptions): HTMLLIElement {
  const { slug, label, cards, sections } = chapter;
  const address = `${options.book}${encodeURI(slug)}/`;
  const isCurrent = slug === options.chapter;
  const link = linkTo(address, label, cards);
  if (isCurrent) link.ariaCurrent = options.section === undefined ? 'page' : 'true';
  const item = document.createElement('li');
  item.dataset.chapter = slug;
  item.dataset.cards = String(cards);
  item.append(link);
  if (sections.length === 0) return item;
  const list = listOf(
    sections.map((section) =>
      drawSection(section, address, isCurrent && section.number === options.section),
    ),
  );
  list.className = 'plain';
  item.append(drawFold(chapter, list, options), list);
  return item;
}

function drawSection(
  { label, cards, path }: TreeSection,
  chapter: string,
  isCurrent: boolean,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = linkTo(chapter + path, label, cards);
  if (isCurrent) link.ariaCurrent = 'true';
  item.append(link);
  return item;
}

/** The button that shows or hides the sections of a chapter. */
function drawFold(
  { slug, label }: TreeChapter,
  list: HTMLElement,
  { isOpen, onToggle }: TreeOptions,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'book-fold';
  button.ariaLabel = sectionsOf(label);
  const show = (open: boolean): void => {
    button.ariaExpanded = String(open);
    list.hidden = !open;
  };
  show(isOpen(slug));
  button.addEventListener('click', () => {
    const isOpening = list.hidden !== false;
    show(isOpening);
    onToggle(slug, isOpening);
  });
  return button;
}

function linkTo(address: string, label: string, cards: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  const name = document.createElement('span');
  name.dir = 'auto';
  name.textContent = label;
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = format.number(cards);
  link.append(name, ' ', count);
  return link;
}

function listOf(items: readonly HTMLLIElement[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.append(...items);
  return list;
}
