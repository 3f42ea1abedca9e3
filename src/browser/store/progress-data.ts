import { undone } from '#messages/card-tools.ts';
import * as messages from '#messages/progress-data.ts';
import * as file from '#messages/progress-file.ts';
import type { StudyEvent } from '../../study/events.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { createCardHeadings } from '../cards/card-headings.ts';
import { createSetAsideList, type SetAsideList } from '../cards/set-aside-list.ts';
import { type Day, DAY_START_HOUR } from '../../study/day.ts';
import { now } from '../session/now.ts';
import type { CardState } from '../../study/card-state.ts';
import { backupSentence } from './backup-reminder.ts';
import { downloadExport } from './download-export.ts';
import { openProgress } from './open-progress.ts';
import { canShareExport, shareExport } from './share-export.ts';
import type { EventDraft, Progress } from './progress.ts';

const LISTS = ['suspended', 'buried', 'flagged'] as const;
type ListName = (typeof LISTS)[number];

/** Export, import, cards that were set aside or flagged, and resets; everything but an import can be undone. */
class ProgressData extends PageElement {
  /** Opened once; actions before that wait for it. */
  #progress: Promise<Progress> = openProgress();
  #done: StudyEvent[] = [];
  #importing = false;
  #lists: Record<ListName, SetAsideList> | undefined;
  #updates = 0;
  #today: Day = now({ dayStartHour: DAY_START_HOUR }).day;

  connect(signal: AbortSignal) {
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    find(this, '[data-do="share"]').hidden = !canShareExport();
    void this.#open(signal);
  }

  async #open(signal: AbortSignal) {
    this.#lists ??= this.#createLists();
    const progress = await this.#progress;
    const leave = progress.subscribe(() => void this.#update());
    signal.addEventListener('abort', leave);
    await this.#update();
    // A file that was chosen before this script ran.
    const field = find(this, '[data-file]', HTMLInputElement);
    const [file] = field.files ?? [];
    if (file && !this.#importing) await this.#import(file, field);
  }

  #onClick({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    const action = button ? button.dataset.do : undefined;
    if (action === 'export') void this.#export();
    else if (action === 'share') void this.#share();
    else if (action === 'import') find(this, '[data-file]').click();
    else if (action === 'undo') void this.#undo();
  }

  #onChange({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) void this.#import(file, target);
  }

  #onInput({ target }: Event) {
    if (target instanceof HTMLInputElement && target.type === 'search') void this.#search(target);
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const book = form.elements.namedItem('book');
    if (!(book instanceof HTMLSelectElement)) return;
    const name = book.selectedOptions[0]?.textContent ?? '';
    const draft: EventDraft = book.value
      ? { type: 'reset', scope: 'book', book: book.value }
      : { type: 'reset', scope: 'all' };
    void this.#do(draft, book.value ? messages.bookIsNew(name) : messages.allNew);
  }

  async #export() {
    const name = await downloadExport(await this.#progress);
    this.#say(file.isIn(name));
  }

  async #share() {
    if (await shareExport(await this.#progress)) this.#say(file.shared);
  }

  async #import(chosen: File, field: HTMLInputElement) {
    this.#importing = true;
    const outcome = await (await this.#progress).importFile(chosen);
    field.value = '';
    this.#importing = false;
    this.#say(outcome.message);
  }

  async #do(draft: EventDraft, sentence: string) {
    this.#done = await (await this.#progress).append(draft);
    this.#say(sentence, true);
  }

  async #undo() {
    await (await this.#progress).undo(...this.#done);
    this.#done = [];
    this.#say(undone);
  }

  #say(sentence: string, canUndo = false) {
    const undo = find(this, '[data-do="undo"]');
    find(this, '[data-sentence]').textContent = sentence;
    undo.hidden = !canUndo;
    find(this, '.progress-done').scrollIntoView({ block: 'nearest' });
    // If the row of the pressed button is gone, the undo button takes the focus.
    if (canUndo) undo.focus();
    else if (document.activeElement === document.body) find(this, '[data-do="export"]').focus();
  }

  #createLists(): Record<ListName, SetAsideList> {
    const { base = '/' } = this.dataset;
    const headings = createCardHeadings(base);
    const titles = new Map(
      [...this.querySelectorAll<HTMLOptionElement>('.progress-reset option')].map(
        ({ value, text }) => [value, text],
      ),
    );
    const create = (name: ListName) => {
      const { button: label, done } = messages.lists[name];
      const press = (state: CardState) => void this.#do(this.#takenBack(state, name), done);
      const bookTitle = (slug: string) => titles.get(slug);
      const section = find(this, `[data-list="${name}"]`);
      return createSetAsideList(section, { base, headings, bookTitle, button: { label, press } });
    };
    return {
      suspended: create('suspended'),
      buried: create('buried'),
      flagged: create('flagged'),
    };
  }

  #takenBack({ key, cardId, book, digests }: CardState, name: ListName): EventDraft {
    const card = { key, cardId, book, digests };
    if (name === 'suspended') return { ...card, type: 'unsuspend' };
    return name === 'flagged'
      ? { ...card, type: 'unflag' }
      : { ...card, type: 'bury', until: this.#today };
  }

  /** Narrows the lists of cards to those that contain all words of `field`. */
  async #search(field: HTMLInputElement) {
    const lists = this.#lists;
    if (!lists) return;
    const counts = await Promise.all(LISTS.map((name) => lists[name].filter(field.value)));
    const sum = (count: 'found' | 'all') => counts.reduce((total, one) => total + one[count], 0);
    find(this, '[data-found]').textContent = field.value.trim()
      ? messages.shownOf(sum('found'), sum('all'))
      : '';
  }

  async #update() {
    const update = ++this.#updates;
    const progress = await this.#progress;
    const settings = progress.settings();
    this.#today = now(settings).day;
    const [events, suspended, buried, flagged] = await Promise.all([
      progress.span(),
      progress.find({ suspended: true }),
      progress.find({ buriedAfter: this.#today }),
      progress.find({ flagged: true }),
    ]);
    // A later update has read the progress since.
    if (update !== this.#updates) return;
    const { sentence, isDue } = backupSentence({ ...settings, ...events }, Date.now());
    const backup = find(this, '[data-backup]');
    backup.textContent = sentence;
    backup.classList.toggle('is-due', isDue);
    this.#lists?.suspended.show(suspended);
    this.#lists?.buried.show(buried);
    this.#lists?.flagged.show(flagged);
    find(this, '[data-search]').hidden = suspended.length + buried.length + flagged.length === 0;
  }
}

customElements.define('progress-data', ProgressData);
