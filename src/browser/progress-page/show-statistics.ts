import { library, summary } from '#messages/statistics.ts';
import type { CardState } from '../../study/card-state.ts';
import { hardCards } from '../../study/statistics.ts';
import type { Progress } from '../store/progress.ts';
import { createCardLists } from '../session/card-lists.ts';
import { now } from '../session/now.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';
import { knownBooks, knownConcepts } from './known-groups.ts';
import { loadBegunBooks } from './load-begun-books.ts';
import { createOverview, type Overview } from './overview.ts';
import { showActivity } from './show-activity.ts';
import { showBooks } from './show-books.ts';
import { showConcepts } from './show-concepts.ts';
import { showForecast } from './show-forecast.ts';
import { showHard } from './show-hard.ts';
import { showRecall } from './show-recall.ts';

/** Shows statistics from the log first, then those that need the lists of the books that were begun. */
export async function showStatistics(
  root: HTMLElement,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { day: today } = now(progress.settings());
  const [events, learned] = await Promise.all([
    progress.events(),
    progress.find({ learned: true }),
  ]);
  if (signal.aborted) return;
  const overview = createOverview(events, learned, today);
  find(root, '[data-status]').textContent = '';
  find(root, '[data-filled]').hidden = false;
  showOverview(root, overview);
  root.dataset.shown = '';
  await showGroups(root, { progress, learned, signal });
}

function showOverview(root: HTMLElement, overview: Overview): void {
  const { learned, started, dueToday, activity, forecast } = overview;
  find(root, '[data-summary]').textContent = summary(learned, started, dueToday);
  find(root, '[data-due-way]').hidden = dueToday === 0;
  showActivity(findPart(root, 'activity'), activity);
  showForecast(findPart(root, 'forecast'), forecast);
  showRecall(findPart(root, 'recall'), overview);
  for (const table of root.querySelectorAll<HTMLElement>('.plot-table')) {
    table.hidden = table.querySelector('tbody tr') === null;
  }
}

interface Reader {
  progress: Progress;
  learned: readonly CardState[];
  signal: AbortSignal;
}

async function showGroups(root: HTMLElement, { progress, learned, signal }: Reader) {
  const { base = '/' } = root.dataset;
  const { desiredRetention, dayStartHour } = progress.settings();
  const { day: today } = now({ dayStartHour });
  const lists = createCardLists(base);
  const { entries, missed, ...names } = await loadBegunBooks(learned, lists, progress);
  if (signal.aborted) return;
  const states = new Map(
    (await progress.find({ learned: true })).map((state) => [state.key, state]),
  );
  const sources = { entries, states, today };
  const books = knownBooks(sources, names.books);
  showBooks(findPart(root, 'books'), { books, base, aimed: desiredRetention });
  if (missed > 0) {
    setSentence(findPart(root, 'books'), library.missing(missed));
  }
  const concepts = knownConcepts(sources, names.concepts);
  showConcepts(findPart(root, 'concepts'), { concepts, base, aimed: desiredRetention });
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const cards = hardCards(states.values());
  showHard(findPart(root, 'hard'), { cards, entries: byKey, today, base });
}

function findPart(root: HTMLElement, name: string): HTMLElement {
  return find(root, `[data-part="${name}"]`);
}
