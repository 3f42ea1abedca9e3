import { createSessionPage } from './session-page.ts';

/** A session, as its page's address says; see `readScope`. Enhances the markup inside it. */
class StudySession extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    void createSessionPage(this, this.#stop.signal).begin();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('study-session', StudySession);
