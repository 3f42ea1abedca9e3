import * as messages from '#messages/progress-file.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { openProgress } from './open-progress.ts';
import {
  canSync,
  chooseFolder,
  forgetFolder,
  syncedFolderName,
  syncProgress,
} from './synced-folder.ts';

/**
 * Lets the reader choose a folder that another program syncs with other devices; hidden if the browser cannot write to
 * one.
 */
class SyncedFolderChoice extends PageElement {
  connect(signal: AbortSignal) {
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.hidden = !canSync();
    this.#show();
  }

  async #onClick({ target }: Event) {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-sync]');
    const action = button ? button.dataset.sync : undefined;
    if (action === 'forget') {
      await forgetFolder();
      this.#show(messages.syncStopped);
    } else if (action === 'now' || (action === 'choose' && (await chooseFolder()))) {
      this.#show((await syncProgress(await openProgress(), true)).message);
    }
  }

  #show(sentence?: string) {
    const name = syncedFolderName();
    find(this, '[data-sentence]').textContent =
      sentence ?? (name === null ? '' : messages.alsoInFolder(name));
    for (const button of this.querySelectorAll<HTMLElement>('[data-sync]'))
      button.hidden = (button.dataset.sync === 'choose') !== (name === null);
  }
}

customElements.define('synced-folder-choice', SyncedFolderChoice);
