import { compareEvents, type EventId, type StudyEvent } from './events.ts';

/**
 * All events of `logs` once each, in the one order of a log. Where two bear the same id, the first one counts: what is
 * there is never replaced.
 */
export function unionEvents(...logs: readonly (readonly StudyEvent[])[]): StudyEvent[] {
  const byId = new Map<EventId, StudyEvent>();
  for (const event of logs.flat()) {
    if (!byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}
