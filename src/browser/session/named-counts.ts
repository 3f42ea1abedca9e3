import { comma, leftOf, sentence } from '#messages/session.ts';
import type { Queue, QueuedCard } from '../../study/queue.ts';

interface NamedCount {
  kind: QueuedCard['kind'];
  text: string;
}

/** While cramming. */
const CRAMMED = { later: leftOf.toGo, learning: leftOf.onceMore };

/**
 * "5 new", "1 learning", "2 to review", as in Anki, even if there are none; cards that are not due only if there are some.
 * While cramming: "5 to go", "1 once more".
 */
export function namedCounts(counts: Queue['counts'], isCram = false): NamedCount[] {
  if (isCram) {
    const kinds = ['later', 'learning'] as const;
    return kinds.map((kind) => ({ kind, text: CRAMMED[kind](counts[kind]) }));
  }
  const kinds = ['new', 'learning', 'due', 'later'] as const;
  return kinds
    .filter((kind) => kind !== 'later' || counts.later > 0)
    .map((kind) => ({ kind, text: leftOf[kind](counts[kind]) }));
}

/** "5 new, 1 learning, 2 to review." */
export function countsSentence(counts: Queue['counts'], isCram: boolean): string {
  const texts = namedCounts(counts, isCram).map(({ text }) => text);
  return sentence(texts.join(comma));
}
