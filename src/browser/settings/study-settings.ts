import { saved } from '#messages/settings.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { ANSWERS_KEY, recall, remember } from '../page/remembered.ts';
import { THEME_KEY } from '../page/theme-key.ts';
import { openProgress } from '../store/open-progress.ts';
import { bindSettings } from './bind-settings.ts';

/** All settings of a reader: those that are part of their progress, and those of this browser. */
class StudySettings extends PageElement {
  connect(signal: AbortSignal) {
    this.#showTheme();
    // The button in the header changes it, too.
    const observer = new MutationObserver(() => this.#showTheme());
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    signal.addEventListener('abort', () => observer.disconnect());
    find(this, '[data-answers]', HTMLInputElement).checked = recall(ANSWERS_KEY) !== null;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    void this.#open(signal);
  }

  async #open(signal: AbortSignal) {
    const progress = await openProgress();
    const leave = bindSettings(this, progress, {
      onChange: () => undefined,
      onSaved: () => this.#say(),
    });
    signal.addEventListener('abort', leave);
    this.dataset.shown = '';
  }

  #onChange({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'theme') this.#setTheme(target.value);
    else if (target.matches('[data-answers]'))
      remember(ANSWERS_KEY, target.checked ? 'shown' : null);
    else return;
    this.#say();
  }

  #showTheme() {
    const theme = recall(THEME_KEY) ?? 'system';
    for (const field of this.querySelectorAll<HTMLInputElement>('[name="theme"]')) {
      field.checked = field.value === theme;
    }
  }

  #setTheme(theme: string) {
    const value = theme === 'system' ? null : theme;
    remember(THEME_KEY, value);
    // The button in the header is notified as if another tab had changed it.
    dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: value }));
  }

  #say() {
    find(this, '[role="status"]').textContent = saved;
  }
}

customElements.define('study-settings', StudySettings);
