import type { CardKey, StudyEvent } from '../../study/events.ts';
import type { LogContext } from '../../study/log-context.ts';
import { applyEvent, isCardEvent, replayCard, replayLog } from '../../study/replay.ts';
import type { Added, Ledger } from './store.ts';

/** With more new events than this, replaying the whole log is cheaper than going card by card. */
const WORTH_A_REBUILD = 300;

/** Adds the events that `ledger` lacks, and updates the states. `context` must be that of the ledger's log. */
export async function appendEvents(
  events: readonly StudyEvent[],
  ledger: Ledger,
  context: LogContext,
): Promise<Added> {
  const fresh = await withoutKnown(events, ledger);
  for (const event of fresh) context.add(event);
  await Promise.all(fresh.map((event) => ledger.putEvent(event)));
  const keys = await keysTouched(fresh, ledger, context);
  if (keys === 'all') await rebuildStates(ledger);
  else {
    const [only] = fresh.length === 1 ? fresh : [];
    for (const key of keys) await updateState(key, only, ledger, context);
  }
  return { added: fresh.length, keys };
}

/** Replays the whole log. */
export async function rebuildStates(ledger: Ledger): Promise<void> {
  const states = replayLog(await ledger.allEvents());
  await ledger.clearStates();
  await Promise.all([...states].map(([key, state]) => ledger.putState(key, state)));
}

/** True for events that change how others are interpreted. */
export function isContextual(event: StudyEvent): boolean {
  return event.type === 'undo' || isWide(event);
}

/** True for events that may change the state of any card. */
function isWide(event: StudyEvent): boolean {
  return event.type === 'relink' || (event.type === 'reset' && event.scope !== 'card');
}

async function withoutKnown(events: readonly StudyEvent[], ledger: Ledger): Promise<StudyEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = await Promise.all([...byId.keys()].map((id) => ledger.event(id)));
  for (const event of known) if (event) byId.delete(event.id);
  return [...byId.values()];
}

async function keysTouched(
  fresh: readonly StudyEvent[],
  ledger: Ledger,
  context: LogContext,
): Promise<CardKey[] | 'all'> {
  if (fresh.length > WORTH_A_REBUILD) return 'all';
  const keys = new Set<CardKey>();
  for (const event of fresh) {
    const meant = event.type === 'undo' ? await ledger.event(event.of) : event;
    if (!meant) continue;
    if (isWide(meant)) return 'all';
    if (isCardEvent(meant)) keys.add(context.current(meant.key));
  }
  return [...keys];
}

async function updateState(
  key: CardKey,
  only: StudyEvent | undefined,
  ledger: Ledger,
  context: LogContext,
): Promise<void> {
  const next =
    only && isCardEvent(only) ? applyEvent(await ledger.state(key), only, context) : undefined;
  const state = next ?? replayCard(await ledger.eventsOf(context.all(key)), context);
  await ledger.putState(key, state);
}
