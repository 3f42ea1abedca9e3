/** A custom element whose listeners end when it is removed from its page. */
export abstract class PageElement extends HTMLElement {
  #stop = new AbortController();

  /** Called each time that the element is added to a page; `signal` is aborted when it is removed. */
  abstract connect(signal: AbortSignal): void;

  connectedCallback() {
    this.#stop = new AbortController();
    this.connect(this.#stop.signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}
