import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { BEGUN_KEY, recall } from '../page/remembered.ts';
import { createVisitMemory } from '../page/visit-memory.ts';
import type { BookTree } from './book-tree.ts';
import { createDrawer } from './drawer.ts';
import { drawTree } from './draw-tree.ts';
import { followReading } from './follow-reading.ts';
import { loadTree } from './load-tree.ts';
import { scrollWithin } from './scroll-within.ts';
import { WIDE } from './wide.ts';

/** The state in which the reader left a book's tree. */
interface TreeView {
  /** By chapter: whether the reader has opened or closed its sections. */
  folds: Record<string, boolean>;
  /** Scroll position in CSS pixels. */
  scrolled: number;
}

/**
 * The contents of a book, at the side of a wide window, else in a drawer that the link inside opens. `data-chapter` and
 * `data-section` say where in the book the page is.
 */
class BookNav extends PageElement {
  /** Set by `connect`. */
  #signal!: AbortSignal;
  #wide = matchMedia(WIDE);
  #tree: HTMLElement | undefined;
  #drawer: HTMLDialogElement | undefined;

  connect(signal: AbortSignal) {
    this.#signal = signal;
    this.#link.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#wide.addEventListener('change', () => void this.#show(), { signal });
    addEventListener('pagehide', () => this.#rememberScroll(), { signal });
    followReading(signal);
    if (this.#wide.matches) void this.#show().catch(() => undefined);
  }

  #onClick(event: MouseEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (this.#wide.matches || !isPlain) return;
    event.preventDefault();
    // The page that the link leads to lists the same.
    void this.#show().then(
      () => this.#openDrawer(),
      () => location.assign(this.#link.href),
    );
  }

  async #show() {
    if (this.#tree) this.#place(this.#tree);
    else await loadTree(this.#book, hasChapter(this.#chapter), (tree) => this.#draw(tree));
  }

  #draw(tree: BookTree) {
    const { section } = this.dataset;
    const folds = { ...this.#view?.folds };
    const drawn = drawTree(tree, {
      book: this.#book,
      chapter: this.#chapter,
      section: section === undefined ? undefined : Number(section),
      isOpen: (chapter) => folds[chapter] ?? chapter === this.#chapter,
      onToggle: (chapter, open) => {
        folds[chapter] = open;
        this.#memory.remember({ folds, scrolled: this.scrollTop });
      },
    });
    this.#tree?.remove();
    this.#tree = drawn;
    this.#place(drawn);
    if (recall(BEGUN_KEY) !== null) void this.#showProgress(drawn);
  }

  async #showProgress(tree: HTMLElement) {
    const { showTreeProgress } = await import('../page/show-progress.ts');
    const slug = decodeURIComponent(this.#book.split('/').at(-2) ?? '');
    showTreeProgress(tree, slug, this.#signal);
  }

  #place(tree: HTMLElement) {
    if (!this.#wide.matches) {
      this.#drawer ??= createDrawer(this);
      this.#drawer.append(tree);
      return;
    }
    this.#drawer?.close();
    find(this, 'nav').append(tree);
    this.scrollTop = this.#view?.scrolled ?? 0;
    scrollToCurrent(this, tree);
  }

  #openDrawer() {
    if (!this.#drawer || !this.#tree) return;
    this.#drawer.showModal();
    scrollToCurrent(this.#drawer, this.#tree);
  }

  #rememberScroll() {
    if (!this.#tree || !this.#wide.matches) return;
    this.#memory.remember({ folds: this.#view?.folds ?? {}, scrolled: this.scrollTop });
  }

  get #link(): HTMLAnchorElement {
    return find(this, '.book-nav-open', HTMLAnchorElement);
  }
  /** Address of the book's page. */
  get #book(): string {
    return new URL(this.#link.href).pathname;
  }
  get #chapter(): string {
    return this.dataset.chapter ?? '';
  }
  get #memory() {
    return createVisitMemory<TreeView>(`recto:tree-view:${this.#book}`);
  }
  get #view(): TreeView | undefined {
    return this.#memory.recall();
  }
}

customElements.define('book-nav', BookNav);

function hasChapter(slug: string): (tree: BookTree) => boolean {
  return ({ chapters }) => chapters.some((chapter) => chapter.slug === slug);
}

/** Scrolls `frame` just far enough to show the innermost entry for this page. */
function scrollToCurrent(frame: HTMLElement, tree: HTMLElement): void {
  const current = [...tree.querySelectorAll('[aria-current]')]
    .filter((link) => link.checkVisibility())
    .at(-1);
  if (current) scrollWithin(frame, current, 1 / 3);
}
