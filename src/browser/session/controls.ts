import { showAnswer } from '#messages/session.ts';
import { grades } from '#messages/study.ts';
import type { Rating } from '../../study/events.ts';
import { ratingsOffered } from '../../study/grades.ts';
import type { Asking } from './asking.ts';
import { focusCard, readRatingOf } from './card-view.ts';
import { sessionLeft } from '../page/session-left.ts';
import { type KeyAction, readKey } from './session-keys.ts';
import { listenForSwipes, SWIPE_DISTANCE } from './swipes.ts';
import { find } from '../page/find.ts';

export interface SessionControls {
  asking: () => Asking | undefined;
  /** Starts over; `beyond` continues after today's share. */
  begin: (beyond: boolean) => Promise<void>;
  leave: () => void;
  /** Whether single-key shortcuts are on. */
  isSingle: () => boolean;
  ratings: () => 2 | 4;
}

/** Connects buttons, keys, and swipes to the session. */
export function listenForControls(
  root: HTMLElement,
  controlled: SessionControls,
  signal: AbortSignal,
): void {
  const keys = find(root, '.session-keys', HTMLDialogElement);
  const act = createActions(root, controlled, () => keys.showModal());
  root.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      const rating = button && readRatingOf(button);
      if (rating) act({ type: 'grade', rating });
      else if (button?.dataset.do) act({ type: button.dataset.do });
    },
    { signal },
  );
  root.addEventListener(
    'submit',
    (event) => {
      if (!(event.target instanceof HTMLElement && event.target.matches('[data-note]'))) return;
      event.preventDefault();
      void controlled.asking()?.note(noteOf(root).value.trim());
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const { isSingle, ratings } = controlled;
      const offered: readonly Rating[] = ratingsOffered(ratings());
      const action = isTypedEnter(event)
        ? ({ type: 'reveal' } as const)
        : readKey(event, { singleKeys: isSingle(), ratings: offered });
      if (!action || !root.dataset.showing || !isOffered(root.dataset.showing, action)) return;
      event.preventDefault();
      act(action);
    },
    { signal },
  );
  find(root, '[data-do="open"]').addEventListener(
    'click',
    () => sessionLeft.remember(location.pathname + location.search + location.hash),
    { signal },
  );
  listenForGradeSwipes(find(root, '.session-sheet'), controlled, signal);
}

type Action = KeyAction | { type: string };

function createActions(root: HTMLElement, controlled: SessionControls, showKeys: () => void) {
  const { asking, begin, leave } = controlled;
  const acts: Record<string, () => unknown> = {
    go: () => asking()?.go(),
    reveal: () => asking()?.reveal(),
    undo: () => asking()?.undo(),
    suspend: () => asking()?.suspend(),
    bury: () => asking()?.bury(),
    flag: () => asking()?.flag(),
    'open-note': () => openNote(root),
    'close-note': () => closeNote(root),
    open: () => find(root, '[data-do="open"]').click(),
    keys: showKeys,
    beyond: () => begin(true),
    again: () => begin(false),
    leave,
    'leave-field': () => leaveField(root),
  };
  return (action: Action) => {
    if ('rating' in action) void asking()?.grade(action.rating);
    else acts[action.type]?.();
  };
}

/** On views without a card, only some keys do something. */
function isOffered(view: string, { type }: Action): boolean {
  if (view === 'card') return true;
  // On other views, Escape belongs to their fields.
  if (type === 'leave-field') return false;
  if (type === 'leave') return view === 'end' || view === 'plan' || view === 'fault';
  return (view === 'end' && type === 'undo') || (view !== 'wait' && type === 'keys');
}

function noteOf(root: HTMLElement): HTMLTextAreaElement {
  return find(root, '[data-note] textarea', HTMLTextAreaElement);
}

function openNote(root: HTMLElement): void {
  find(root, '[data-note]').hidden = false;
  noteOf(root).focus();
}

function leaveField(root: HTMLElement): void {
  if (find(root, '[data-note]').contains(document.activeElement)) closeNote(root);
  else focusCard(root);
}

function closeNote(root: HTMLElement): void {
  find(root, '[data-note]').hidden = true;
  find(root, '[data-do="open-note"]').focus();
}

/** Enter in the field for the typed answer shows the card's answer; Shift+Enter starts a new line. */
function isTypedEnter({ target, key, shiftKey, isComposing, repeat }: KeyboardEvent): boolean {
  if (key !== 'Enter' || shiftKey || isComposing || repeat) return false;
  return target instanceof HTMLTextAreaElement && !target.readOnly && target.id === '_typed';
}

/** How far (CSS pixels) a finger moves before the effect of the swipe is shown. */
const NAMED_FROM = 16;

/** A swipe shows the answer; then, Good towards the end of the line, and Again towards its beginning. */
function listenForGradeSwipes(
  sheet: HTMLElement,
  { asking }: SessionControls,
  signal: AbortSignal,
): void {
  const ratingOf = (isRight: boolean) => (isRight === (document.dir !== 'rtl') ? 3 : 1);
  const isAnswered = () => !find(sheet, '[data-answer]').hidden;
  listenForSwipes(
    sheet,
    {
      onMove(distance) {
        const far = Math.abs(distance);
        sheet.style.setProperty('--swipe', `${distance}px`);
        const rating = ratingOf(distance > 0);
        if (far >= NAMED_FROM) sheet.dataset.swipe = isAnswered() ? grades[rating] : showAnswer;
        else delete sheet.dataset.swipe;
        sheet.dataset.swipeRating = isAnswered() ? String(rating) : '';
        sheet.toggleAttribute('data-swipe-far', far >= SWIPE_DISTANCE);
      },
      onSwipe(direction) {
        if (isAnswered()) void asking()?.grade(ratingOf(direction === 'right'));
        else void asking()?.reveal();
      },
    },
    signal,
  );
}
