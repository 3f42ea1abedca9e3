import type { CardState } from '../../study/card-state.ts';
import { addDays, type Moment } from '../../study/day.ts';
import type { CardKey, Rating, StudyEvent } from '../../study/events.ts';
import { type Grade, offerGrades } from '../../study/grades.ts';
import type { Queue, QueuedCard } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import {
  afterGrade,
  cardsAhead,
  cardsLeft,
  countKinds,
  cardToAsk,
  type Session,
  startSession,
  withMore,
  withoutCard,
} from '../../study/session.ts';
import { cardStatus } from '../../study/card-status.ts';
import { type EventDraft, onCard, type Progress } from '../store/progress.ts';
import { CRAM_GAP, CRAM_GRADES } from './offered-grades.ts';
import type { Step } from './session-step.ts';

/** The current card. */
export interface Asked {
  entry: ScopeEntry;
  state: CardState | undefined;
}

/** A running session: its cards, its steps, and undo. It is independent of the page. */
export interface SessionRun {
  /** The card to ask; undefined at the end. Cards handled in another tab are left out. */
  next: () => Promise<Asked | undefined>;
  /** The grades on offer for a card, with the interval that each gives. */
  grades: (asked: Asked) => readonly Grade[];
  /** These resolve once their event is written. */
  grade: (asked: Asked, rating: Rating, durationMs: number) => Promise<void>;
  suspend: (asked: Asked) => Promise<void>;
  bury: (asked: Asked) => Promise<void>;
  /** Flags the card, which stays the current one; `note` replaces the note of an earlier flag. */
  flag: (asked: Asked, note: string) => Promise<void>;
  unflag: (asked: Asked) => Promise<void>;
  /** Undoes the last step, whose card comes next. Undefined if there is none. */
  undo: () => Promise<Step | undefined>;
  /** Leaves out a card that cannot be shown, without recording anything. */
  drop: (entry: ScopeEntry) => void;
  /** The same for several cards; returns how many of them were still to be asked. */
  dropAll: (keys: ReadonlySet<CardKey>) => number;
  /** Asks another card instead of one whose deck was edited. */
  replace: (entry: ScopeEntry, by: ScopeEntry) => void;
  /** The cards that are likely to be asked next, from the current one on. */
  ahead: (count: number) => ScopeEntry[];
  /** How many cards of each kind are still to be asked, with the current one. */
  counts: () => Queue['counts'];
  kindOf: (key: CardKey) => QueuedCard['kind'];
  /** Adopts the order of `queue`, which contains all cards still to be asked, and more. */
  extend: (queue: Queue) => void;
  steps: () => readonly Step[];
}

export interface RunOptions {
  queue: Queue;
  progress: Pick<Progress, 'state' | 'append' | 'undo' | 'settings'>;
  now: () => Moment;
  /** When the session began, ms UTC. */
  startedAt: number;
  /** For a session that is resumed after a reload: its steps, and the current card. */
  steps?: readonly Step[];
  current?: CardKey | undefined;
  /** For a session that stores no grades: makes an event that is not stored. */
  cram?: ((draft: EventDraft) => StudyEvent) | undefined;
}

export function createSessionRun(options: RunOptions): SessionRun {
  const { queue, progress, now, startedAt, cram } = options;
  const entries = new Map(queue.cards.map(({ entry }) => [entry.key, entry]));
  const steps = [...(options.steps ?? [])];
  const kinds = new Map<CardKey, QueuedCard['kind']>(
    queue.cards.map(({ entry, kind }) => [entry.key, kind]),
  );
  /** When each card was last reviewed as far as this session knows: any other time comes from another tab. */
  const reviewedAt = new Map<CardKey, number | undefined>();
  let session = startSession(queue);
  let loading = queue.loading ?? 0;
  /** The card that stays current until something is done with it, or that comes before all others. */
  let current = options.current;
  for (const { entry, event, isNew } of steps) {
    // Its kind before its first step: what it is again once all its steps are undone.
    if (!kinds.has(entry.key)) kinds.set(entry.key, isNew ? 'new' : 'due');
    if (event.type === 'review') reviewedAt.set(entry.key, event.at);
  }

  function kindOf(key: CardKey): QueuedCard['kind'] {
    if (session.learning.some((card) => card.key === key)) return 'learning';
    return waitingKind(key);
  }
  async function next(): Promise<Asked | undefined> {
    for (;;) {
      const key = current ?? cardToAsk(session, now().at);
      current = undefined;
      if (!key) return undefined;
      const entry = entries.get(key);
      const state = await progress.state(key);
      if (entry && !isHandledElsewhere(key, state)) {
        current = key;
        return { entry, state };
      }
      if (!entry) session = withoutCard(session, key);
    }
  }
  /** Removes or postpones the card if it was suspended, buried, or reviewed elsewhere; returns whether it was. */
  function isHandledElsewhere(key: CardKey, state: CardState | undefined): boolean {
    const status = cardStatus(state, now());
    const schedule = state?.schedule;
    const wasReviewed =
      !cram && schedule && schedule.lastAt >= startedAt && schedule.lastAt !== reviewedAt.get(key);
    const isLearnedElsewhere =
      !cram && schedule && schedule.lastAt < startedAt && kinds.get(key) === 'new';
    if (status === 'suspended' || status === 'buried' || isLearnedElsewhere) {
      session = withoutCard(session, key);
    } else if (wasReviewed) {
      reviewedAt.set(key, schedule.lastAt);
      session = afterGrade(session, key, schedule);
    } else return false;
    return true;
  }
  async function record(
    { entry, state: before }: Asked,
    draft: EventDraft,
    after: (state: CardState | undefined) => Session,
  ): Promise<void> {
    const [event] = await progress.append(draft);
    const state = await progress.state(entry.key);
    current = undefined;
    if (event) steps.push({ entry, event, isNew: !before?.schedule, before: session });
    reviewedAt.set(entry.key, state?.schedule?.lastAt);
    session = after(state);
  }

  /** Like `record`, for an event after which the card is still asked. */
  async function recordMark({ entry }: Asked, draft: EventDraft): Promise<void> {
    const [event] = await progress.append(draft);
    if (event) steps.push({ entry, event, isNew: false, before: session });
    current = entry.key;
  }

  /** Like `record`, for a grade that is not stored. */
  function recordCram({ entry }: Asked, event: StudyEvent, isMissed: boolean): Promise<void> {
    steps.push({ entry, event, isNew: false, isUnstored: true, before: session });
    current = undefined;
    session = withoutCard(session, entry.key);
    if (isMissed) session = putIn(session, entry.key, session.asked + CRAM_GAP);
    return Promise.resolve();
  }

  /** The kind of a waiting card; one that was missed while cramming counts as learning. */
  function waitingKind(key: CardKey): QueuedCard['kind'] {
    const last = cram && steps.findLast((step) => step.entry.key === key && step.isUnstored);
    return last ? 'learning' : (kinds.get(key) ?? 'due');
  }

  return {
    next,
    grades: ({ state }) =>
      cram ? CRAM_GRADES : offerGrades(state?.schedule, now(), progress.settings()),
    grade(asked, rating, durationMs) {
      const { entry } = asked;
      const retention = progress.settings().desiredRetention;
      const draft = { ...onCard(entry), type: 'review', rating, durationMs, retention } as const;
      if (cram) return recordCram(asked, cram(draft), rating === 1);
      return record(asked, draft, (state) =>
        state?.schedule
          ? afterGrade(session, entry.key, state.schedule)
          : withoutCard(session, entry.key),
      );
    },
    suspend: (asked) =>
      record(asked, { ...onCard(asked.entry), type: 'suspend' }, () =>
        withoutCard(session, asked.entry.key),
      ),
    bury: (asked) =>
      record(asked, { ...onCard(asked.entry), type: 'bury', until: addDays(now().day, 1) }, () =>
        withoutCard(session, asked.entry.key),
      ),
    flag: (asked, note) => recordMark(asked, { ...onCard(asked.entry), type: 'flag', note }),
    unflag: (asked) => recordMark(asked, { ...onCard(asked.entry), type: 'unflag' }),
    async undo() {
      const step = steps.at(-1);
      if (!step) return undefined;
      if (!step.isUnstored) await progress.undo(step.event);
      const state = await progress.state(step.entry.key);
      steps.pop();
      const { entry, before } = step;
      entries.set(entry.key, entry);
      reviewedAt.set(entry.key, state?.schedule?.lastAt);
      session = before ?? putFirst(session, entry.key);
      current = entry.key;
      return step;
    },
    drop(entry) {
      current = undefined;
      session = withoutCard(session, entry.key);
    },
    dropAll(keys) {
      const before = cardsLeft(session);
      session = {
        waiting: session.waiting.slice(session.asked).filter((key) => !keys.has(key)),
        asked: 0,
        learning: session.learning.filter(({ key }) => !keys.has(key)),
      };
      return before - cardsLeft(session);
    },
    replace(entry, by) {
      current = undefined;
      session = withoutCard(session, entry.key);
      if (by.key !== entry.key && entries.has(by.key)) return;
      entries.set(by.key, by);
      kinds.set(by.key, kinds.get(entry.key) ?? 'due');
      session = putFirst(session, by.key);
      current = by.key;
    },
    ahead: (count) =>
      cardsAhead(session, count).flatMap((key) => {
        const entry = entries.get(key);
        return entry ? [entry] : [];
      }),
    counts: () => countKinds(session, waitingKind, loading),
    kindOf,
    extend(more) {
      [session, loading] = [withMore(session, more, (key) => entries.has(key)), 0];
      for (const { entry, kind } of more.cards) {
        if (entries.has(entry.key)) continue;
        entries.set(entry.key, entry);
        kinds.set(entry.key, kind);
      }
      // The sessions before these steps lack the cards that were added.
      for (const step of steps) delete step.before;
    },
    steps: () => steps,
  };
}

function putFirst(session: Session, key: CardKey): Session {
  return putIn(withoutCard(session, key), key, 0);
}

function putIn({ waiting, asked, learning }: Session, key: CardKey, at: number): Session {
  return { waiting: waiting.toSpliced(Math.max(at, asked), 0, key), asked, learning };
}
