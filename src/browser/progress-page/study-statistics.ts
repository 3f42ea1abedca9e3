import { startStatistics } from './start-statistics.ts';

/** The statistics on the progress page. `data-base` is the site's base path. */
class StudyStatistics extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    void startStatistics(this, this.#stop.signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('study-statistics', StudyStatistics);
