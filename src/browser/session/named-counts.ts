import type { Queue, QueuedCard } from '../../study/queue.ts';

interface NamedCount {
  kind: QueuedCard['kind'];
  text: string;
}

const NAMES: Record<QueuedCard['kind'], string> = {
  new: 'new',
  learning: 'learning',
  due: 'due',
  later: 'not due yet',
};

/** "5 new", "1 learning", "2 due", as in Anki, also where there are none; cards that are not due only where there are some. */
export function namedCounts(counts: Queue['counts']): NamedCount[] {
  const kinds = ['new', 'learning', 'due', 'later'] as const;
  return kinds
    .filter((kind) => kind !== 'later' || counts.later > 0)
    .map((kind) => ({ kind, text: `${counts[kind]} ${NAMES[kind]}` }));
}

/** "5 new, 1 learning, 2 due." */
export function countsSentence(counts: Queue['counts']): string {
  return `${namedCounts(counts)
    .map(({ text }) => text)
    .join(', ')}.`;
}
