/** Reports horizontal movements of a finger over an element. */
export interface SwipeTarget {
  /** How far the finger has moved, in CSS pixels, positive to the right; 0 when it was lifted. */
  onMove: (distance: number) => void;
  onSwipe: (direction: 'left' | 'right') => void;
}

/** The shortest distance of a swipe, in CSS pixels. */
export const SWIPE_DISTANCE = 72;
/** The browser's own gestures begin this near to the edge of the screen. */
const EDGE = 24;
/** A swipe moves at least this many times as far horizontally as vertically. */
const SLANT = 1.5;

export function listenForSwipes(
  element: HTMLElement,
  { onMove, onSwipe }: SwipeTarget,
  signal: AbortSignal,
): void {
  let from: { id: number; x: number; y: number } | undefined;
  let distance = 0;
  const stop = () => {
    if (from) onMove(0);
    from = undefined;
    distance = 0;
  };
  const distanceOf = ({ pointerId, clientX, clientY }: PointerEvent): number => {
    if (from?.id !== pointerId) return 0;
    const [across, down] = [clientX - from.x, clientY - from.y];
    return Math.abs(across) > SLANT * Math.abs(down) ? across : 0;
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      const { pointerId, pointerType, clientX, clientY, target } = event;
      const isSecond = from !== undefined;
      stop();
      const atEdge = clientX < EDGE || clientX > innerWidth - EDGE;
      if (pointerType === 'mouse' || isSecond || atEdge || isScroller(target, element)) return;
      from = { id: pointerId, x: clientX, y: clientY };
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      distance = distanceOf(event);
      onMove(distance);
    },
    { signal },
  );
  // Chromium takes a quick swipe for a fling, and the next tap for what stops it: the tap would do nothing.
  element.addEventListener(
    'touchmove',
    (event) => {
      if (from && distance !== 0 && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'pointerup',
    (event) => {
      const swiped = distanceOf(event);
      stop();
      if (Math.abs(swiped) < SWIPE_DISTANCE || getSelection()?.isCollapsed === false) return;
      onSwipe(swiped < 0 ? 'left' : 'right');
    },
    { signal },
  );
  element.addEventListener('pointercancel', stop, { signal });
}

/** Wide formulas, tables, and code scroll horizontally themselves; fields have their own gestures. */
function isScroller(target: EventTarget | null, within: HTMLElement): boolean {
  for (let element = target; element instanceof Element; element = element.parentElement) {
    if (element === within) return false;
    if (element.scrollWidth > element.clientWidth + 1 && isScrollable(element)) return true;
    if (element.matches('input, textarea, select')) return true;
  }
  return false;
}

function isScrollable(element: Element): boolean {
  return /^(?:auto|scroll)$/.test(getComputedStyle(element).overflowX);
}
