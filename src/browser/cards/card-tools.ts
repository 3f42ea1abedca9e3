import * as messages from '#messages/card-tools.ts';
import type { CardState } from '../../study/card-state.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import { reset, undo } from '#messages/cards.ts';
import { copyText } from './copy-code.ts';
import { copyLoaded } from './copy-loaded.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { PROGRESS_CHANGED } from '../page/progress-event.ts';
import { eachTimeSeen, readSnapshot } from '../store/snapshot.ts';
import { type EventDraft, onCard } from '../store/progress.ts';

type Entry = Pick<ScopeEntry, 'id' | 'key' | 'digests'>;
type Action = 'suspend' | 'unsuspend' | 'flag' | 'unflag' | 'reset';

const FORM = `<form hidden>
<label for="_note">${messages.noteLabel}</label>
<textarea id="_note" rows="3" maxlength="2000"></textarea>
<div class="tools">
<button class="button">${messages.saveFlag}</button>
<button class="button" type="button" data-do="unflag" hidden>${messages.removeFlag}</button>
<button class="button" type="button" data-do="cancel">${messages.cancel}</button>
</div>
<p class="source">${messages.noteIsPrivate}</p>
</form>`;

/** Shown once they apply. */
const RESET = `<button class="button" type="button" data-do="reset" hidden>${reset}</button>`;
const UNDO = `<button class="button" type="button" data-do="undo" hidden>${undo}</button>`;

const COPIED = {
  copied: messages.markdownCopied,
  'not-allowed': messages.copyingNotAllowed,
  'not-loaded': messages.notLoaded,
};

/** Suspends, flags, and resets the card of the page; each action can be undone. The store is loaded at the first one. */
class CardTools extends PageElement {
  #state: CardState | undefined;
  #done: StudyEvent[] = [];

  connect(signal: AbortSignal) {
    if (!this.querySelector('[data-do="undo"]')) {
      find(this, '.tools').insertAdjacentHTML('beforeend', RESET);
      find(this, '.card-tools-state').insertAdjacentHTML('beforeend', UNDO);
    }
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    eachTimeSeen(() => void this.#update(), signal);
  }

  #onClick({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    const action = button.dataset.do;
    if (action === 'suspend') void this.#do(this.#state?.suspended ? 'unsuspend' : 'suspend');
    else if (action === 'reset') void this.#do('reset');
    else if (action === 'unflag') void this.#do('unflag');
    else if (action === 'undo') void this.#undo();
    else if (action === 'copy') void this.#copyLink();
    else if (action === 'copy-markdown') void this.#copyMarkdown(button.dataset.from ?? '');
    else this.#showForm(action === 'flag' && this.#form.hidden !== false);
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    void this.#do('flag', this.#note.value.trim());
  }

  #showForm(shown: boolean) {
    this.#form.hidden = !shown;
    this.#button('flag').setAttribute('aria-expanded', String(shown));
    if (!shown) {
      this.#button('flag').focus();
      return;
    }
    this.#note.value = this.#state?.flag ?? '';
    this.#note.focus();
  }

  async #do(action: Action, note = '') {
    const { openProgress } = await loadStore();
    const progress = await openProgress();
    this.#done = await progress.append(toDraft(onCard(this.#card), action, note));
    if (!this.#form.hidden) this.#showForm(false);
    await this.#afterwards(messages.done[action], true);
  }

  async #copyLink() {
    const isCopied = await copyText(location.origin + location.pathname);
    this.#say(isCopied ? messages.linkCopied : messages.copyingNotAllowed);
  }

  async #copyMarkdown(address: string) {
    this.#say(COPIED[await copyLoaded(address)]);
  }

  #say(sentence: string) {
    this.#button('undo').hidden = true;
    find(this, '[role="status"]').textContent = sentence;
  }

  async #undo() {
    const { openProgress } = await loadStore();
    await (await openProgress()).undo(...this.#done);
    await this.#afterwards(messages.undone, false);
    this.#button('suspend').focus();
  }

  async #afterwards(sentence: string, canUndo: boolean) {
    const { openProgress } = await loadStore();
    this.#show(await (await openProgress()).state(this.#card.key));
    find(this, '[role="status"]').textContent = sentence;
    this.#button('undo').hidden = !canUndo;
    await import('./study-card.ts');
    document.dispatchEvent(new Event(PROGRESS_CHANGED));
  }

  async #update() {
    const { key } = this.#card;
    const record = await readSnapshot((stores) => stores.state(key));
    if (record) this.#show(record.state);
  }

  #show(state: CardState | undefined) {
    this.#state = state;
    const isFlagged = state?.flag !== undefined;
    this.#button('suspend').textContent = state?.suspended ? messages.unsuspend : messages.suspend;
    this.#button('flag').textContent = isFlagged ? messages.flagged : messages.flag;
    find(this.#form, '[data-do="unflag"]').hidden = !isFlagged;
    this.#button('reset').hidden = !state?.schedule;
  }

  get #card(): Entry {
    const study = find(this, '.study-link', HTMLAnchorElement);
    const { key = '', answer = '' } = find(document, 'article study-card').dataset;
    const { heading = '', question = '' } = this.dataset;
    const id = new URL(study.href).searchParams.get('card') ?? '';
    return { id, key: key as CardKey, digests: { heading, question, answer } };
  }
  get #form(): HTMLFormElement {
    return this.querySelector('form') ?? this.#addForm();
  }
  get #note(): HTMLTextAreaElement {
    return find(this, 'textarea', HTMLTextAreaElement);
  }

  /** Not in the page's HTML, as few cards are ever flagged. */
  #addForm(): HTMLFormElement {
    find(this, '.tools').insertAdjacentHTML('afterend', FORM);
    const form = find(this, 'form', HTMLFormElement);
    const { report } = this.dataset;
    if (report === undefined) return form;
    const sentence = messages.reportError((text) => `<a>${text}</a>`);
    const source = find(form, '.source');
    source.insertAdjacentHTML('beforeend', ` ${sentence}`);
    source.querySelector('a')?.setAttribute('href', report);
    return form;
  }

  #button(does: string): HTMLElement {
    return find(this, `[data-do="${does}"]`);
  }
}

customElements.define('card-tools', CardTools);

function loadStore() {
  return import('../store/open-progress.ts');
}

function toDraft(card: ReturnType<typeof onCard>, type: Action, note: string): EventDraft {
  if (type === 'flag') return { ...card, type, note };
  if (type === 'reset') return { ...card, type, scope: 'card' };
  return { ...card, type };
}
