import { disagreeing } from '#messages/session-faults.ts';
import * as messages from '#messages/session.ts';
import type { CardKey, Rating } from '../../study/events.ts';
import type { Queue } from '../../study/queue.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';
import type { CardContent, CardPages } from './card-pages.ts';
import type { CardView } from './card-view.ts';
import { createExclusive } from './create-exclusive.ts';
import { Fault } from './fault.ts';
import { findAbsent, findLostCard } from './find-lost-card.ts';
import { createLoader } from '../../text/load-once.ts';
import { countsSentence } from './named-counts.ts';
import type { Asked, SessionRun } from './session-run.ts';
import { isMark, undoneSentence } from './session-step.ts';
import { toShownCard } from './shown-card.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Asks the cards of a run one by one. Actions during another action are ignored. */
export interface Asking {
  /** Shows the next card, or ends the session. */
  ask: () => Promise<void>;
  /** Shows the answer, or grades it Good if it is shown. */
  go: () => Promise<void>;
  reveal: () => Promise<void>;
  /** Does nothing before the answer is shown. */
  grade: (rating: Rating) => Promise<void>;
  suspend: () => Promise<void>;
  bury: () => Promise<void>;
  /** Flags the current card, or removes its flag. */
  flag: () => Promise<void>;
  /** Flags the current card, with a note. */
  note: (text: string) => Promise<void>;
  undo: () => Promise<void>;
  /** Leaves out a card that cannot be shown. */
  skip: () => Promise<void>;
  /** Applies what another tab has done. */
  refresh: () => Promise<void>;
  /** Applies a setting to the grades, if they are shown. */
  updateGrades: () => void;
  current: () => Asked | undefined;
  /** How many cards were left out because the library no longer has them. */
  lost: () => number;
  /** How many cards were left out although the library has them: their address shows another card, or nothing. */
  misplaced: () => number;
}

export interface AskingTools {
  run: SessionRun;
  view: CardView;
  pages: CardPages;
  lists: CardLists;
  progress: Progress;
  stopwatch: Stopwatch;
  announce: (sentence: string) => void;
  /** Called whenever another card is shown, with its key. */
  onCard: (key: CardKey) => void;
  onEnd: () => Promise<void>;
  onFault: (error: unknown) => void;
  /** What the session is about. The place shown above a card leaves this out. */
  title: string;
  /** Whether no grades are stored. */
  isCram: boolean;
  /** Loads the whole queue if the run has only its beginning; undefined if it has all of it. */
  finish?: (() => Promise<Queue | undefined>) | undefined;
}

const PREFETCHED = 5;
const MAX_MISPLACED = 20;

export function createAsking(tools: AskingTools): Asking {
  const { run, view, pages, lists, progress, stopwatch, announce, onCard, onEnd, onFault } = tools;
  let asked: Asked | undefined;
  let lost = 0;
  let misplaced = 0;
  const runExclusively = createExclusive(onFault);
  const finish = createLoader(async () => {
    const queue = await tools.finish?.();
    if (!queue) return;
    run.extend(queue);
    showProgress();
  });

  async function ask(): Promise<void> {
    for (;;) {
      asked = await run.next();
      if (!asked) await finish();
      asked ??= await run.next();
      if (!asked) return onEnd();
      const content = await load(asked);
      if (!content) continue;
      show(asked, content);
      // A failure is retried when the cards run out.
      return void finish().catch(() => undefined);
    }
  }

  /** Undefined if the card is not at its address; the run then has another one in its place, or none. */
  async function load({ entry }: Asked): Promise<CardContent | undefined> {
    try {
      const content = await pages.load(entry);
      entry.heading ||= content.title;
      if (content.key === undefined || content.key === entry.key) return content;
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'missing') throw error;
    }
    const { successor, book, present } = await findLostCard(entry, { progress, lists });
    if (successor) run.replace(entry, successor);
    else {
      run.drop(entry);
      if (!present.has(entry.key)) lost++;
      else if (++misplaced > MAX_MISPLACED) throw new Fault('damaged', disagreeing);
      lost += run.dropAll(await findAbsent(run.ahead(Infinity), { book, present }, progress));
    }
    return undefined;
  }

  function show({ entry, state }: Asked, content: CardContent) {
    const { typeAnswer, singleKeys } = progress.settings();
    onCard(entry.key);
    view.showKeys(singleKeys);
    view.canUndo(run.steps().length > 0);
    showProgress();
    view.showQuestion(
      toShownCard({ entry, state }, content, {
        typeAnswer,
        title: tools.title,
        steps: run.steps(),
      }),
    );
    stopwatch.start();
    pages.prefetch(run.ahead(PREFETCHED + 1));
  }

  function showProgress() {
    if (!asked) return;
    const done = run.steps().filter((step) => !isMark(step)).length;
    const kind = run.kindOf(asked.entry.key);
    view.showProgress({ done, counts: run.counts(), kind, isCram: tools.isCram });
  }

  function left(): string {
    return countsSentence(run.counts(), tools.isCram);
  }

  function revealNow(): Promise<void> {
    if (asked && !view.isAnswerShown()) view.showAnswer(run.grades(asked));
    return Promise.resolve();
  }

  async function gradeNow(rating: Rating): Promise<void> {
    if (!asked || !view.isAnswerShown()) return;
    const grade = run.grades(asked).find((one) => one.rating === rating);
    if (!grade) return;
    await run.grade(asked, rating, stopwatch.read());
    const said = tools.isCram ? messages.crammed : messages.graded;
    announce(said({ grade: grade.name, next: grade.interval, left: left() }));
    await ask();
  }

  async function setAside(does: 'suspend' | 'bury', sentence: string): Promise<void> {
    if (!asked) return;
    await run[does](asked);
    announce(`${messages.sentence(sentence)} ${left()}`);
    await ask();
    view.showNotice(sentence);
  }

  async function flagNow(): Promise<void> {
    if (!asked) return;
    const isFlagged = asked.state?.flag !== undefined;
    await (isFlagged ? run.unflag(asked) : run.flag(asked, ''));
    await afterMark(isFlagged ? messages.flagRemoved : messages.flagged, { canNote: !isFlagged });
  }

  async function noteNow(text: string): Promise<void> {
    if (!asked) return;
    await run.flag(asked, text);
    await afterMark(messages.noteSaved);
  }

  /** Updates the flag of the current card, which stays as it is. An empty sentence is not announced. */
  async function afterMark(sentence: string, { canNote = false } = {}): Promise<void> {
    asked = await run.next();
    if (!asked) return onEnd();
    view.showFlag(asked.state?.flag);
    view.canUndo(run.steps().length > 0);
    view.showNotice(sentence, { canNote });
    if (sentence) announce(messages.sentence(sentence));
    onCard(asked.entry.key);
  }

  async function undoNow(): Promise<void> {
    const step = await run.undo();
    if (!step) {
      announce(messages.nothingToUndo);
      return;
    }
    announce(undoneSentence(step));
    if (isMark(step) && asked?.entry.key === step.entry.key) return afterMark('');
    await ask();
    // Most readers undo a grade to give another one.
    if (step.event.type === 'review') await revealNow();
  }

  async function refreshNow(): Promise<void> {
    // Before the first card and after the last, there is none that another tab could have graded.
    if (!asked) return;
    const next = await run.next();
    if (next?.entry.key !== asked.entry.key) {
      announce(messages.otherTab);
      await ask();
      return;
    }
    asked = next;
    view.showFlag(next.state?.flag);
    updateGrades();
  }

  function updateGrades(): void {
    if (asked && view.isAnswerShown()) view.showGrades(run.grades(asked));
  }

  return {
    ask: () => runExclusively(ask),
    go: () => runExclusively(() => (view.isAnswerShown() ? gradeNow(3) : revealNow())),
    reveal: () => runExclusively(revealNow),
    grade: (rating) => runExclusively(() => gradeNow(rating)),
    suspend: () => runExclusively(() => setAside('suspend', messages.suspended)),
    bury: () => runExclusively(() => setAside('bury', messages.buried)),
    flag: () => runExclusively(flagNow),
    note: (text) => runExclusively(() => noteNow(text)),
    undo: () => runExclusively(undoNow),
    skip: () =>
      runExclusively(async () => {
        if (asked) run.drop(asked.entry);
        await ask();
      }),
    refresh: () => runExclusively(refreshNow),
    updateGrades,
    current: () => asked,
    lost: () => lost,
    misplaced: () => misplaced,
  };
}
