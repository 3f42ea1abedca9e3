import { recall, remember } from './remembered.ts';
import { THEME_KEY } from './theme-key.ts';

type Theme = 'system' | 'light' | 'dark';

const NAMES: Record<Theme, string> = {
  system: 'system',
  light: 'light',
  dark: 'dark',
};

/** The button that goes from the system's theme to the other one, then round. Enhances the `<button>` inside it. */
class ThemeSwitch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#show(toTheme(recall(THEME_KEY)));
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#switch();
      },
      { signal },
    );
    addEventListener(
      'storage',
      (event) => {
        if (event.key === THEME_KEY) this.#show(toTheme(event.newValue));
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #switch() {
    const theme = themeAfter(toTheme(this.getAttribute('theme')));
    remember(THEME_KEY, theme === 'system' ? null : theme);
    this.#show(theme);
  }

  #show(theme: Theme) {
    this.setAttribute('theme', theme);
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
    const label = `Theme: ${NAMES[theme]}`;
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  }
}

function toTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** System, then the theme that the system has not, then the one it has, then system again: each press but the last is seen. */
function themeAfter(theme: Theme): Theme {
  const [other, same] = matchMedia('(prefers-color-scheme: dark)').matches
    ? (['light', 'dark'] as const)
    : (['dark', 'light'] as const);
  if (theme === 'system') return other;
  return theme === other ? same : 'system';
}

customElements.define('theme-switch', ThemeSwitch);
