import { PageElement } from '../page/page-element.ts';
import { createSessionPage } from './session-page.ts';

/** A session, as its page's address says; see `readScope`. Enhances the markup inside it. */
class StudySession extends PageElement {
  connect(signal: AbortSignal) {
    void createSessionPage(this, signal).begin();
  }
}

customElements.define('study-session', StudySession);
