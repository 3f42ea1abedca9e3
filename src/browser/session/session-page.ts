import { studyTitle } from '#messages/session.ts';
import { addDays } from '../../study/day.ts';
import { findOfflineCards } from '../offline/offline-cards.ts';
import { bindSettings } from '../settings/bind-settings.ts';
import { openProgress } from '../store/open-progress.ts';
import { sessionLeft } from '../page/session-left.ts';
import type { Progress } from '../store/progress.ts';
import type { Asking } from './asking.ts';
import { createCardLists } from './card-lists.ts';
import { createCardPages } from './card-pages.ts';
import { createCardView } from './card-view.ts';
import { listenForControls } from './controls.ts';
import { showEnd } from './end-view.ts';
import { keepExam } from './exams.ts';
import { createFaultView } from './fault-view.ts';
import { loadScope } from './load-scope.ts';
import type { Material } from './material.ts';
import { now } from './now.ts';
import { showPlan } from './plan-view.ts';
import { answeredCard, isLimited, readScope, scopeParams, writeScope } from './session-scope.ts';
import { type SessionResult, startAsking } from './start-asking.ts';
import { showStart } from './start-view.ts';
import { createStopwatch } from './stopwatch.ts';
import { find } from '../page/find.ts';
import { createAnnouncer, showView } from './views.ts';

/** The page of sessions: asks what its address names, or offers a choice if it names nothing. */
export function createSessionPage(root: HTMLElement, signal: AbortSignal) {
  const base = root.dataset.base ?? '/';
  const lists = createCardLists(base);
  const offline = () => findOfflineCards(base);
  const pages = createCardPages();
  const view = createCardView(find(root, '[data-view="card"]'));
  const stopwatch = createStopwatch(signal);
  const announce = createAnnouncer(find(root, '[data-status]'));
  const params = scopeParams(location);
  const scope = readScope(params);
  const faults = createFaultView(root, signal);
  let opened: Promise<Progress> | undefined;
  let asking: Asking | undefined;
  let home = base;

  async function begin(beyond = false): Promise<void> {
    showView(root, 'wait');
    try {
      const progress = await (opened ??= connect());
      if (!scope) {
        await showStart(root, { progress, lists, base, offline });
        return;
      }
      const material = await loadScope(scope, { progress, lists, base, offline }, beyond);
      useMaterial(material);
      const { plan } = material;
      if (!plan || !scope.exam) {
        await ask(progress, material);
        return;
      }
      const cram = `${base}study/${writeScope({ ...scope, exam: undefined, isCram: true })}`;
      const shown = { material, plan, day: scope.exam, cram };
      showPlan(root, shown, () => void ask(progress, material));
      const today = now(progress.settings()).day;
      await keepExam(scope, material.examOn ?? material.title, { progress, today });
    } catch (error) {
      faults.show(error, { retry: () => begin(beyond), home });
    }
  }

  async function connect(): Promise<Progress> {
    const progress = await openProgress();
    const stops = [
      bindSettings(root, progress, {
        onChange() {
          const { singleKeys, typeAnswer } = progress.settings();
          view.showKeys(singleKeys);
          view.setTyped(typeAnswer);
          asking?.updateGrades();
        },
      }),
      progress.subscribe(({ keys }) => {
        const key = asking?.current()?.entry.key;
        const isAffected = key !== undefined && (keys === 'all' || keys.includes(key));
        if (isAffected && isShowing('card')) void asking?.refresh();
      }),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    find(root, '.session-keys').addEventListener('close', () => view.focusTyped(), { signal });
    const isSingle = () => progress.settings().singleKeys;
    const ratings = () => (scope?.isCram ? 2 : progress.settings().grades);
    listenForControls(root, { asking: () => asking, begin, leave, isSingle, ratings }, signal);
    return progress;
  }

  async function ask(progress: Progress, material: Material): Promise<void> {
    if (!scope) return;
    asking = await startAsking(
      { scope, material, progress },
      {
        view,
        pages,
        lists,
        stopwatch,
        announce,
        onShown: () => showView(root, 'card'),
        onEnd: (over) => end(progress, material, over),
        onFault: (error) => {
          const skip = asking?.current() && asking.skip;
          faults.show(error, { retry: () => asking?.ask(), skip, home });
        },
      },
    );
    await asking.ask();
    if (asking.current()?.entry.id === answeredCard(params)) await asking.reveal();
  }

  async function end(progress: Progress, material: Material, over: SessionResult): Promise<void> {
    const { day } = now(progress.settings());
    const [today, tomorrow] = await Promise.all([
      progress.count({ dueBy: day }),
      progress.count({ dueBy: addDays(day, 1) }),
    ]);
    const { homeLabel, queue, unreachable, whole } = material;
    const { isDue = false, isCram = false } = scope ?? {};
    const missed = over.tally.forgotten.map(({ id }) => ({ kind: 'card', id }) as const);
    const cramMissed = writeScope({ isDue: false, picks: missed, exam: undefined, isCram: true });
    showEnd(find(root, '[data-view="end"]'), {
      ...over,
      home,
      homeLabel,
      isDue,
      isLimited: scope !== undefined && isLimited(scope),
      whole:
        scope && whole !== undefined
          ? { count: whole, address: `${base}study/${writeScope({ ...scope, isWhole: true })}` }
          : undefined,
      isCram,
      cramMissed: `${base}study/${cramMissed}`,
      left: queue.left,
      unreachable,
      due: { today, tomorrow },
    });
    showView(root, 'end');
    find(root, '[data-summary]').focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  function useMaterial(material: Material) {
    home = material.home;
    find(root, '[data-cram]').hidden = !scope?.isCram;
    for (const title of root.querySelectorAll('[data-title]')) title.textContent = material.title;
    document.title = document.title.replace(/^.*?(?= · |$)/, () => studyTitle(material.title));
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-home]')) link.href = home;
  }

  // What is due may have changed while another page was open.
  addEventListener(
    'pageshow',
    (event) => {
      sessionLeft.remember(undefined);
      if (event.persisted && isShowing('start')) void begin();
    },
    { signal },
  );

  function isShowing(name: string): boolean {
    return root.dataset.showing === name;
  }

  function leave() {
    location.assign(home);
  }

  return { begin };
}
