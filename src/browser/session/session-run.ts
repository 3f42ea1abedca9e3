import type { CardState } from '../../study/card-state.ts';
import { addDays, type Moment } from '../../study/day.ts';
import type { CardKey, Rating, StudyEvent } from '../../study/events.ts';
import { offerGrades } from '../../study/grades.ts';
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
import { CRAM_GAP, CRAM_GRADES, type OfferedGrade } from './offered-grades.ts';
import type { Step } from './session-step.ts';

/** The card that is asked now. */
export interface Asked {
  entry: ScopeEntry;
  state: CardState | undefined;
}

/** A session as it runs: what is asked, what was done, and the way back. Nothing of it knows the page. */
export interface SessionRun {
  /** The card to ask; undefined at the end. Cards that another tab has seen to are left out. */
  next: () => Promise<Asked | undefined>;
  /** The grades on offer for a card, with what each leads to. */
  grades: (asked: Asked) => readonly OfferedGrade[];
  /** Each resolves once its event is written. */
  grade: (asked: Asked, rating: Rating, durationMs: number) => Promise<void>;
  suspend: (asked: Asked) => Promise<void>;
  bury: (asked: Asked) => Promise<void>;
  /** Flags the card, which is still the one to ask; `note` replaces the note of an earlier flag. */
  flag: (asked: Asked, note: string) => Promise<void>;
  unflag: (asked: Asked) => Promise<void>;
  /** Takes the last step back; the card it was on is the next one. Undefined where there is none. */
  undo: () => Promise<Step | undefined>;
  /** Leaves a card out without a trace: it cannot be shown. */
  drop: (entry: ScopeEntry) => void;
  /** The same for several cards; gives the number of those that were still to be asked. */
  dropAll: (keys: ReadonlySet<CardKey>) => number;
  /** Asks another card in place of one, because its deck was edited. */
  replace: (entry: ScopeEntry, by: ScopeEntry) => void;
  /** The cards that are likely to be asked next, the one that is asked now first. */
  ahead: (count: number) => ScopeEntry[];
  left: () => number;
  /** How many cards of each kind are still to be asked, the one that is asked now among them. */
  counts: () => Queue['counts'];
  kindOf: (key: CardKey) => QueuedCard['kind'];
  /** Takes the order of `queue`, which has all cards that are still to be asked, and more. */
  extend: (queue: Queue) => void;
  steps: () => readonly Step[];
}

export interface RunOptions {
  queue: Queue;
  progress: Pick<Progress, 'state' | 'append' | 'undo' | 'settings'>;
  now: () => Moment;
  /** When the session began, ms UTC. */
  startedAt: number;
  /** Of a session that goes on after a reload: what was done, and the card that was asked. */
  steps?: readonly Step[];
  current?: CardKey | undefined;
  /** Of a session that stores no grades: makes an event that is kept nowhere. */
  cram?: ((draft: EventDraft) => StudyEvent) | undefined;
}

export function createSessionRun(options: RunOptions): SessionRun {
  const { queue, progress, now, startedAt, cram } = options;
  const entries = new Map(queue.cards.map(({ entry }) => [entry.key, entry]));
  const steps = [...(options.steps ?? [])];
  const kinds = new Map<CardKey, QueuedCard['kind']>(
    queue.cards.map(({ entry, kind }) => [entry.key, kind]),
  );
  /** When each card was last reviewed as far as this session knows: another time comes from another tab. */
  const reviewedAt = new Map<CardKey, number | undefined>();
  let session = startSession(queue);
  /** The card that is asked until something is done with it, or that goes before all others. */
  let current = options.current;
  for (const { entry, event, isNew } of steps) {
    // Its kind before the first step counts: a card whose steps are all undone is what it was.
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
      if (entry && !isSeenTo(key, state)) {
        current = key;
        return { entry, state };
      }
      if (!entry) session = withoutCard(session, key);
    }
  }
  /** Takes the card out, or puts it off, where it was suspended, buried or reviewed elsewhere. */
  function isSeenTo(key: CardKey, state: CardState | undefined): boolean {
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

  /** Like `record`, for an event that leaves the card where it is. */
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

  /** What a card is that waits; while cramming, one that was missed is being learned. */
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
    left: () => cardsLeft(session),
    counts: () => countKinds(session, waitingKind),
    kindOf,
    extend(more) {
      session = withMore(session, more, (key) => entries.has(key));
      for (const { entry, kind } of more.cards) {
        if (entries.has(entry.key)) continue;
        entries.set(entry.key, entry);
        kinds.set(entry.key, kind);
      }
      // What a step goes back to lacks the cards that were added.
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
