import * as messages from '#messages/progress-file.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { backupSentence } from './backup-reminder.ts';
import { downloadExport } from './download-export.ts';
import { openProgress } from './open-progress.ts';
import { canShareExport, shareExport } from './share-export.ts';
import { syncedFolderName, syncProgress } from './synced-folder.ts';

/** At the end of a session: writes progress to the synced folder if there is one, else says when a backup is due. */
class SessionBackup extends PageElement {
  #view: Element | null = null;

  connect(signal: AbortSignal) {
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.#view = this.closest('[data-view]');
    if (!this.#view) return;
    const observer = new MutationObserver(() => void this.#onView());
    observer.observe(this.#view, { attributes: true, attributeFilter: ['hidden'] });
    signal.addEventListener('abort', () => observer.disconnect());
    void this.#onView();
  }

  async #onView() {
    this.hidden = true;
    if (this.#view?.hasAttribute('hidden')) return;
    if (syncedFolderName() !== null) await this.#sync(false);
    else await this.#remind();
  }

  async #sync(isPressed: boolean) {
    const { state, message } = await syncProgress(await openProgress(), isPressed);
    this.#show(message, state === 'done' ? [] : ['sync']);
  }

  async #remind() {
    const progress = await openProgress();
    const events = await progress.span();
    const { sentence, isDue } = backupSentence({ ...progress.settings(), ...events }, Date.now());
    if (isDue) this.#show(sentence, canShareExport() ? ['export', 'share'] : ['export']);
  }

  async #onClick({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    const action = button ? button.dataset.do : undefined;
    if (action === 'sync') await this.#sync(true);
    else if (action === 'export')
      this.#show(messages.isIn(await downloadExport(await openProgress())), []);
    else if (action === 'share' && (await shareExport(await openProgress())))
      this.#show(messages.shared, []);
  }

  #show(sentence: string, actions: readonly string[]) {
    this.hidden = false;
    find(this, '[data-sentence]').textContent = sentence;
    for (const button of this.querySelectorAll<HTMLElement>('[data-do]'))
      button.hidden = !actions.includes(button.dataset.do ?? '');
  }
}

customElements.define('session-backup', SessionBackup);
