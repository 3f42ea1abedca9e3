import type { StudyEvent } from '../../study/events.ts';
import { partOf } from '../page/part-of.ts';
import { createCardRows } from '../cards/progress-card-rows.ts';
import { backupSentence } from './backup-reminder.ts';
import { downloadExport } from './download-export.ts';
import { openProgress } from './open-progress.ts';
import type { EventDraft, Progress } from './progress.ts';

const SETTINGS = ['desiredRetention', 'newPerDay', 'reviewsPerDay', 'dayStartHour'] as const;
type SettingName = (typeof SETTINGS)[number];

/** Export, import, suspended and flagged cards, the schedule's settings and resets; each step but import has a way back. */
class ProgressData extends HTMLElement {
  #stop = new AbortController();
  /** Opened once; what a reader does before it is open waits for it. */
  #progress: Promise<Progress> = openProgress();
  #done: StudyEvent[] = [];
  #importing = false;
  #rows = createCardRows(
    this.dataset.base ?? '/',
    (draft, sentence) => void this.#do(draft, sentence),
  );

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    void this.#open(signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #open(signal: AbortSignal) {
    const progress = await this.#progress;
    const leave = progress.subscribe(() => void this.#update());
    signal.addEventListener('abort', leave);
    await this.#update();
    // A file that was chosen before this script ran.
    const field = partOf(this, '[data-file]') as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file && !this.#importing) await this.#import(file, field);
  }

  #onClick({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    const action = button ? button.dataset.do : undefined;
    if (action === 'export') void this.#export();
    else if (action === 'import') partOf(this, '[data-file]').click();
    else if (action === 'undo') void this.#undo();
  }

  #onChange({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) void this.#import(file, target);
    else if (target.name) void this.#set(target);
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
    void this.#do(draft, book.value ? `“${name}” is new again.` : 'All cards are new again.');
  }

  async #export() {
    const name = await downloadExport(await this.#progress);
    this.#say(`Your progress is in ${name}.`);
  }

  async #import(file: File, field: HTMLInputElement) {
    this.#importing = true;
    const outcome = await (await this.#progress).importFile(file);
    field.value = '';
    this.#importing = false;
    this.#say(outcome.message);
  }

  async #set(field: HTMLInputElement) {
    const name = SETTINGS.find((known) => known === field.name);
    if (!name || !field.reportValidity()) return;
    const value = name === 'desiredRetention' ? field.valueAsNumber / 100 : field.valueAsNumber;
    await (await this.#progress).set(name, value);
    this.#say('The setting is kept.');
  }

  async #do(draft: EventDraft, sentence: string) {
    this.#done = await (await this.#progress).append(draft);
    this.#say(sentence, true);
  }

  async #undo() {
    await (await this.#progress).undo(...this.#done);
    this.#done = [];
    this.#say('Undone.');
  }

  #say(sentence: string, canUndo = false) {
    const undo = partOf(this, '[data-do="undo"]');
    partOf(this, '[data-sentence]').textContent = sentence;
    undo.hidden = !canUndo;
    // The row whose button was pressed may be gone: what takes its place is the way back.
    if (canUndo) undo.focus();
    else if (document.activeElement === document.body) partOf(this, '[data-do="export"]').focus();
  }

  async #update() {
    const progress = await this.#progress;
    const settings = progress.settings();
    for (const name of SETTINGS) this.#showSetting(name, settings[name]);
    const [events, suspended, flagged] = await Promise.all([
      progress.span(),
      progress.find({ suspended: true }),
      progress.find({ flagged: true }),
    ]);
    const { sentence, isDue } = backupSentence({ ...settings, ...events }, Date.now());
    const backup = partOf(this, '[data-backup]');
    backup.textContent = sentence;
    backup.classList.toggle('is-due', isDue);
    await this.#rows.show(partOf(this, '[data-list="suspended"]'), suspended, 'unsuspend');
    await this.#rows.show(partOf(this, '[data-list="flagged"]'), flagged, 'unflag');
  }

  #showSetting(name: SettingName, value: number) {
    const field = partOf(this, `[name="${name}"]`) as HTMLInputElement;
    const shown = String(name === 'desiredRetention' ? Math.round(value * 100) : value);
    if (document.activeElement !== field) field.value = shown;
  }
}

customElements.define('progress-data', ProgressData);
