/** Where the letter after `g` leads, below the site's base path. `b` leads to the page's book. */
const PLACES: Readonly<Record<string, string>> = {
  h: '',
  s: 'study/',
  c: 'concepts/',
  n: 'notes/',
  p: 'progress/',
  f: 'search/',
  e: 'settings/',
};

/** Elements that `j` and `k` move the focus to. Space and Enter open an answer by its summary. */
const CARDS = 'main .answer > summary, search-page .result-link';

/** Handles `key`: one key, or `g` and a letter. */
export function pressKey(key: string, event: KeyboardEvent): void {
  if (key === 'j' || key === 'k') goToCard(key === 'j' ? 1 : -1);
  else if (key === '?') void showHelp();
  else if (key.startsWith('g ')) goToPlace(key.slice(2));
  else if (key.startsWith('Arrow')) turnPage(key === 'ArrowRight', event.target);
  else openAnswer();
}

/** Opens the focused answer, or the page's only one. */
function openAnswer(): void {
  const answers = document.querySelectorAll<HTMLElement>('main .answer > summary');
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches(CARDS)) focused.click();
  else if (answers.length === 1) answers[0]?.click();
}

/** Moves the focus to the next or previous card, or to the first one in view if none has it. */
function goToCard(step: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>(CARDS)].filter((one) =>
    one.checkVisibility(),
  );
  const frame = (card: HTMLElement): Element => card.closest('.card, li') ?? card;
  const { activeElement } = document;
  const at = cards.findIndex((card) => frame(card).contains(activeElement));
  const inView = cards.findIndex((card) => frame(card).getBoundingClientRect().top >= -1);
  const first = inView === -1 ? cards.length - 1 : inView;
  const next = cards[at === -1 ? (step === 1 ? first : first - 1) : at + step];
  if (!next) return;
  // An answer that is still opening would move the cards below it.
  document.documentElement.dataset.instantAnswers = '';
  next.focus({ preventScroll: true });
  // At the top of the window it stays put while the answer above it opens.
  frame(next).scrollIntoView({ block: 'start' });
}

function goToPlace(letter: string): void {
  const home = document.querySelector<HTMLAnchorElement>('.site-title')?.href;
  const book = document.querySelector<HTMLAnchorElement>('.book-nav-open')?.href;
  const path = PLACES[letter];
  const isThere = letter !== 'n' || document.querySelector('.site-nav a[href$="/notes/"]');
  if (letter === 'b' && book) location.assign(book);
  else if (home !== undefined && path !== undefined && isThere)
    location.assign(new URL(path, home));
}

/**
 * Follows the page's link to the next or previous page, chapter, or card, whichever the arrow points to in reading
 * direction.
 */
function turnPage(isRight: boolean, target: EventTarget | null): void {
  if (target instanceof Element && scrollsSideways(target)) return;
  const isForward = isRight === (getComputedStyle(document.body).direction === 'ltr');
  document.querySelector<HTMLElement>(`main a[rel="${isForward ? 'next' : 'prev'}"]`)?.click();
}

function scrollsSideways(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return true;
  }
  return false;
}

async function showHelp(): Promise<void> {
  // The page of sessions has its own list.
  if (document.querySelector('study-session')) return;
  const { showKeysHelp } = await import('./keys-help.ts');
  showKeysHelp();
}
