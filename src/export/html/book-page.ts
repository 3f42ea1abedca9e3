/* The script of a book in one file: search and a self-test. It stores and loads nothing. */

import { found, result } from '#messages/card-files.ts';
import { leftOf } from '#messages/session.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const cards = [...document.querySelectorAll<HTMLElement>('.card')];
const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
const field = byId('search') as HTMLInputElement;
const report = byId('status');
let texts: string[] | undefined;

/** Words are compared without accents and in lower case. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

/** A card's source is not part of its contents. */
function textOf(card: HTMLElement): string {
  const parts = [...card.children].filter((part) => !part.matches('.source'));
  return fold(parts.map((part) => part.textContent).join(' '));
}

function search(): void {
  texts ??= cards.map(textOf);
  const words = fold(field.value).split(' ').filter(Boolean);
  cards.forEach((card, index) => {
    card.hidden = !words.every((word) => texts?.[index]?.includes(word));
  });
  for (const chapter of chapters) chapter.hidden = !chapter.querySelector('.card:not([hidden])');
  const count = shown().length;
  report.textContent = words.length === 0 ? '' : found(count);
  byId('start').toggleAttribute('disabled', count === 0);
}

function shown(): HTMLElement[] {
  return cards.filter((card) => !card.hidden);
}

/** A test asks each card until it was known; those that were not come again at the end. */
interface Test {
  queue: HTMLElement[];
  missed: Set<HTMLElement>;
  count: number;
}

let test: Test | undefined;

function begin(from: readonly HTMLElement[]): void {
  const queue = shuffle(from);
  test = { queue, missed: new Set(), count: queue.length };
  document.body.classList.add('testing');
  ask();
}

function ask(): void {
  const card = test?.queue[0];
  for (const other of cards) other.classList.toggle('asked', other === card);
  if (!test) return;
  if (!card) {
    end();
    return;
  }
  answerOf(card).open = false;
  report.textContent = leftOf.toGo(test.queue.length);
  showButtons();
  byId('show').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function show(): void {
  const card = test?.queue[0];
  if (card) answerOf(card).open = true;
}

function grade(known: boolean): void {
  const card = test?.queue[0];
  if (!test || !card || !answerOf(card).open) return;
  test.queue.shift();
  if (!known) {
    test.missed.add(card);
    test.queue.push(card);
  }
  ask();
}

function end(): void {
  if (!test) return;
  const { count, missed, queue } = test;
  const seen = count - queue.filter((card) => !missed.has(card)).length;
  const known = seen - missed.size;
  test = undefined;
  document.body.classList.remove('testing');
  for (const card of cards) card.classList.remove('asked');
  report.textContent = result(known, seen);
  byId('start').focus();
}

/** Grades are offered once the answer is open. */
function showButtons(): void {
  const card = test?.queue[0];
  const isOpen = card !== undefined && answerOf(card).open;
  byId('show').hidden = isOpen;
  byId('again').hidden = !isOpen;
  byId('known').hidden = !isOpen;
  if (isOpen && document.activeElement === document.body) byId('known').focus();
}

function answerOf(card: HTMLElement): HTMLDetailsElement {
  return card.querySelector('details')!;
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]!);
}

field.addEventListener('input', search);
byId('start').addEventListener('click', () => begin(shown()));
byId('show').addEventListener('click', show);
byId('again').addEventListener('click', () => grade(false));
byId('known').addEventListener('click', () => grade(true));
byId('end').addEventListener('click', end);
document.addEventListener('toggle', showButtons, { capture: true });
document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || target === field) return;
  if (!test) {
    if (key !== '/') return;
    event.preventDefault();
    field.focus();
  } else if (key === '1') grade(false);
  else if (key === '2') grade(true);
  else if (key === 'Escape') end();
});
