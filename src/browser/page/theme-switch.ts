import * as messages from '#messages/every-page.ts';
import { PageElement } from './page-element.ts';
import { recall, remember } from './remembered.ts';
import { THEME_KEY } from './theme-key.ts';

type Theme = 'system' | 'light' | 'dark';

/** Drawn here rather than in every page's HTML: without this script no theme can be chosen. */
const ICONS: Record<Theme, string> = {
  system: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor"/>',
  light:
    '<circle cx="8" cy="8" r="3"/><path d="M8 .75v2M8 13.25v2M.75 8h2M13.25 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M2.9 13.1l1.4-1.4M11.7 4.3l1.4-1.4"/>',
  dark: '<path d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z"/>',
};

/** A button that cycles through the themes. Enhances the `<button>` inside it. */
class ThemeSwitch extends PageElement {
  #theme: Theme = 'system';

  connect(signal: AbortSignal) {
    this.#show(toTheme(recall(THEME_KEY)));
    this.querySelector('button')?.addEventListener('click', () => this.#switch(), { signal });
    addEventListener(
      'storage',
      (event) => {
        if (event.key === THEME_KEY) this.#show(toTheme(event.newValue));
      },
      { signal },
    );
  }

  #switch() {
    const theme = themeAfter(this.#theme);
    remember(THEME_KEY, theme === 'system' ? null : theme);
    this.#show(theme);
  }

  #show(theme: Theme) {
    this.#theme = theme;
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
    const button = this.querySelector('button');
    if (!button) return;
    button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[theme]}</svg>`;
    button.ariaLabel = button.title = messages.themes[theme];
  }
}

function toTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/**
 * From the system's theme to the opposite one, to the same one as the system's, and back: every press but the last
 * changes what is seen.
 */
function themeAfter(theme: Theme): Theme {
  const [other, same] = matchMedia('(prefers-color-scheme: dark)').matches
    ? (['light', 'dark'] as const)
    : (['dark', 'light'] as const);
  if (theme === 'system') return other;
  return theme === other ? same : 'system';
}

customElements.define('theme-switch', ThemeSwitch);
