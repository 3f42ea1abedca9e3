import * as messages from '#messages/session.ts';
import type { Rating } from '../../study/events.ts';
import type { Grade } from '../../study/grades.ts';
import type { Queue, QueuedCard } from '../../study/queue.ts';
import type { CardContent } from './card-pages.ts';
import { namedCounts } from './named-counts.ts';
import { find } from '../page/find.ts';

/** The sheet that shows the current card, with its controls. */
export interface CardView {
  readonly sheet: HTMLElement;
  showQuestion: (card: ShownCard) => void;
  showAnswer: (grades: readonly Grade[]) => void;
  /** Replaces the grades that were shown with the answer. */
  showGrades: (grades: readonly Grade[]) => void;
  isAnswerShown: () => boolean;
  /** Shows how many steps are done, and which cards are left. */
  showProgress: (progress: ShownProgress) => void;
  canUndo: (can: boolean) => void;
  /** `flag` is the reader's note; undefined if the card has no flag. */
  showFlag: (flag: string | undefined) => void;
  /** Says what was just done, next to a button that undoes it; an empty sentence removes the notice. */
  showNotice: (sentence: string, options?: { canNote?: boolean }) => void;
  /** Asks for a typed answer, or stops asking; also for the current card, unless its answer is shown. */
  setTyped: (isTyped: boolean) => void;
  /** Moves the focus into the field for the typed answer, if there is one. */
  focusTyped: () => void;
  /** Shows or hides the keys on the controls. */
  showKeys: (singleKeys: boolean) => void;
}

export interface ShownProgress {
  /** Steps. */
  done: number;
  counts: Queue['counts'];
  /** Kind of the current card. */
  kind: QueuedCard['kind'];
  isCram: boolean;
}

export interface ShownCard {
  content: CardContent;
  url: string;
  /** The card's place, without what the reader knows from the session's title. */
  place: readonly string[];
  /** True if the answer differs from the one that was learned. */
  isChanged: boolean;
  /** Whether to ask for a typed answer. */
  isTyped: boolean;
  /** The note of the reader's flag; undefined if there is none. */
  flag: string | undefined;
  /** Cards to look at before the question; empty unless it was missed. */
  seeFirst: CardContent['seeFirst'];
}

export function createCardView(root: HTMLElement): CardView {
  const sheet = find(root, '.session-sheet');
  const answer = find(root, '[data-answer]');
  const reveal = find(root, '[data-do="reveal"]');
  const grades = find(root, '.session-grades');
  const field = find(root, '[data-try] textarea', HTMLTextAreaElement);
  const compared = find(root, '[data-compared]');
  let card: ShownCard | undefined;

  function showQuestion(shown: ShownCard) {
    card = shown;
    const { content, url, place, isChanged, isTyped, seeFirst } = shown;
    for (const part of sheet.querySelectorAll('[data-part], textarea'))
      Object.assign(part, { lang: content.lang, dir: content.dir });
    fill('heading', content.heading);
    fill('context', content.context);
    fill('question', content.question);
    fill('answer', undefined);
    find(root, '[data-place]').textContent = place.join(', ');
    find(root, '[data-changed]').hidden = !isChanged;
    showFlag(shown.flag);
    showNotice('');
    showSeeFirst(find(root, '[data-see-first]'), seeFirst);
    find(root, '[data-do="open"]', HTMLAnchorElement).href = url;
    find(root, '[data-try]').hidden = !isTyped;
    field.value = '';
    field.readOnly = false;
    for (const part of [answer, grades, compared]) part.hidden = true;
    reveal.hidden = false;
    if (isTyped) void loadCompare();
    scrollTo({ top: 0, behavior: 'instant' });
    (isTyped ? field : sheet).focus({ preventScroll: true });
  }

  function showAnswer(offered: readonly Grade[]) {
    if (!card) return;
    fill('answer', card.content.answer);
    void showCompared(card);
    answer.hidden = false;
    offerGrades(grades, offered);
    reveal.hidden = true;
    grades.hidden = false;
    field.readOnly = true;
    answer.focus({ preventScroll: true });
    answer.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  async function showCompared({ content, isTyped }: ShownCard) {
    const typed = field.value.trim();
    const compare = isTyped && typed ? await loadCompare() : undefined;
    if (!compare || card?.content !== content) return;
    const { answerToText, compareAnswers } = compare;
    const stretches = compareAnswers(typed, answerToText(content.answer), content.lang);
    const words = document.createElement('p');
    for (const { kind, text } of stretches ?? []) {
      const word = document.createElement({ both: 'span', typed: 'del', missing: 'ins' }[kind]);
      word.textContent = text;
      words.append(word, kind === 'both' ? '' : ' ');
    }
    const legend = document.createElement('p');
    legend.className = 'session-legend';
    legend.textContent = stretches ? messages.compared : messages.notCompared;
    compared.replaceChildren(legend, ...(stretches ? [words] : []));
    compared.hidden = false;
  }

  function showFlag(flag: string | undefined) {
    const mark = find(root, '[data-flag]');
    mark.hidden = flag === undefined;
    mark.textContent = flag ? messages.flaggedWith(flag) : messages.flagged;
    find(root, '[data-flag-label]').textContent =
      flag === undefined ? messages.flag : messages.removeFlag;
    find(root, '[data-note] textarea', HTMLTextAreaElement).value = flag ?? '';
  }

  function showNotice(sentence: string, { canNote = false } = {}) {
    const notice = find(root, '[data-notice]');
    const hadFocus = notice.contains(document.activeElement);
    find(notice, '[data-done]').textContent = sentence;
    find(notice, '[data-do="open-note"]').hidden = !canNote;
    find(notice, '[data-note]').hidden = true;
    notice.hidden = sentence === '';
    if (hadFocus) focusCard(root);
  }

  function setTyped(isTyped: boolean) {
    if (!card || !answer.hidden || card.isTyped === isTyped) return;
    card = { ...card, isTyped };
    find(root, '[data-try]').hidden = !isTyped;
    if (!isTyped) return;
    void loadCompare();
    // A setting may be stored after the dialog of settings was closed.
    if (!root.querySelector('dialog[open]')) field.focus({ preventScroll: true });
  }

  function fill(name: string, content: DocumentFragment | undefined) {
    const part = find(root, `[data-part="${name}"]`);
    part.replaceChildren(...(content ? [content.cloneNode(true)] : []));
    part.hidden = !content;
  }

  return {
    sheet,
    showQuestion,
    showAnswer,
    showGrades: (offered) => offerGrades(grades, offered),
    isAnswerShown: () => !answer.hidden,
    showProgress({ done, counts, kind, isCram }) {
      const bar = find(root, 'progress', HTMLProgressElement);
      const left = Object.values(counts).reduce((sum, count) => sum + count, 0);
      bar.max = done + left;
      bar.value = done;
      showCounts(find(root, '[data-left]'), namedCounts(counts, isCram), kind);
    },
    canUndo(can) {
      find(root, '.session-tools [data-do="undo"]').ariaDisabled = can ? null : 'true';
    },
    showFlag,
    showNotice,
    setTyped,
    focusTyped() {
      if (card?.isTyped && answer.hidden) field.focus({ preventScroll: true });
    },
    showKeys: (singleKeys) => nameKeys(root, singleKeys),
  };
}

function showSeeFirst(part: HTMLElement, cards: CardContent['seeFirst']): void {
  const links = cards.map(({ address, heading }) => {
    const link = document.createElement('a');
    link.href = address;
    link.dir = 'auto';
    link.textContent = heading;
    return link;
  });
  const list = links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link]));
  part.replaceChildren(`${messages.missedSeeFirst} `, ...list);
  part.hidden = links.length === 0;
}

/** "5 new, 1 learning, 2 due", with the current card's kind underlined, as in Anki. */
function showCounts(
  place: HTMLElement,
  counts: ReturnType<typeof namedCounts>,
  kind: QueuedCard['kind'],
): void {
  const parts = counts.map(({ kind: own, text }) => {
    const part = document.createElement('span');
    part.textContent = text;
    part.dataset.kind = own;
    if (own === kind) part.dataset.current = '';
    return part;
  });
  place.replaceChildren(
    ...parts.flatMap((part, index) => (index > 0 ? [messages.comma, part] : [part])),
  );
}

/** Moves the focus to the answer, or to the question while the answer is hidden. */
export function focusCard(root: ParentNode): void {
  const answer = find(root, '[data-answer]');
  (answer.hidden ? find(root, '.session-sheet') : answer).focus({ preventScroll: true });
}

/** Undefined if it cannot be loaded; the typed answer is then shown without a comparison. */
function loadCompare() {
  return import('./compare-answers.ts').catch(() => undefined);
}

function offerGrades(grades: HTMLElement, offered: readonly Grade[]): void {
  for (const button of grades.querySelectorAll<HTMLElement>('[data-rating]')) {
    const index = offered.findIndex(({ rating }) => String(rating) === button.dataset.rating);
    const grade = offered[index];
    button.hidden = !grade;
    if (!grade) continue;
    button.dataset.key = String(index + 1);
    find(button, '[data-interval]').textContent = grade.interval;
    find(button, 'kbd').textContent = String(index + 1);
    button.setAttribute('aria-keyshortcuts', String(index + 1));
  }
}

/** Shows keys on the controls that have one, or none if single-key shortcuts are off. */
function nameKeys(root: HTMLElement, singleKeys: boolean): void {
  root.toggleAttribute('data-no-keys', !singleKeys);
  for (const control of root.querySelectorAll<HTMLElement>('[data-key]')) {
    if (singleKeys) control.setAttribute('aria-keyshortcuts', control.dataset.key ?? '');
    else control.removeAttribute('aria-keyshortcuts');
  }
}

export function readRatingOf(button: HTMLElement): Rating | undefined {
  const rating = Number(button.dataset.rating);
  return rating === 1 || rating === 2 || rating === 3 || rating === 4 ? rating : undefined;
}
