/** Where the letter after `g` leads, below the site's base path; `b` leads to the book of the page. */
const PLACES: Readonly<Record<string, string>> = {
  h: '',
  s: 'study/',
  c: 'concepts/',
  n: 'notes/',
  p: 'progress/',
  f: 'search/',
  e: 'settings/',
};

/** What cards are reached by: the summaries of their answers, which Space and Enter open. */
const CARDS = 'main .answer > summary, search-page .result-link';

/** Does what `key` asks for: a key, or `g` and a letter. */
export function pressKey(key: string, event: KeyboardEvent): void {
  if (key === 'j' || key === 'k') goToCard(key === 'j' ? 1 : -1);
  else if (key === '?') void showHelp();
  else if (key.startsWith('g ')) goToPlace(key.slice(2));
  else if (key.startsWith('Arrow')) turnPage(key === 'ArrowRight', event.target);
  else openAnswer();
}

/** Opens the answer that has the focus, else the only one of the page. */
function openAnswer(): void {
  const answers = document.querySelectorAll<HTMLElement>('main .answer > summary');
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches(CARDS)) focused.click();
  else if (answers.length === 1) answers[0]?.click();
}

/** Moves the focus to the card after or before the one that has it, else to the first one in view. */
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
  // An answer that is still opening would push the cards below it away.
  document.documentElement.dataset.instantAnswers = '';
  next.focus({ preventScroll: true });
  // At the top of the window it stays where it is while the answer above it opens.
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

/** Follows the page's link to the next or the previous page, chapter, or card, where the arrow points in reading direction. */
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
  // The page of sessions has a list of its own.
  if (document.querySelector('study-session')) return;
  const { showKeysHelp } = await import('./keys-help.ts');
  showKeysHelp();
}
