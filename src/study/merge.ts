import { compareEvents, type EventId, type StudyEvent } from './events.ts';

/**
 * Merges `logs` into one, sorted and without duplicates. If two events have the same id, the first one wins: existing
 * events are never replaced.
 */
export function unionEvents(...logs: readonly (readonly StudyEvent[])[]): StudyEvent[] {
  const byId = new Map<EventId, StudyEvent>();
  for (const event of logs.flat()) {
    if (!byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}
