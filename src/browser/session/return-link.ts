import { backToSession } from '#messages/session.ts';
import { areSingleKeysOn, isFreeKey } from '../page/free-key.ts';
import { sessionLeft } from '../page/session-left.ts';

/** Shows the way back to the session from which this page was opened. The key that opened the page works, too. */
export function showReturnLink(): void {
  const address = sessionLeft.recall();
  if (address === undefined) return;
  const link = document.createElement('a');
  link.className = 'button session-return';
  link.href = address;
  link.textContent = backToSession;
  const key = document.createElement('kbd');
  key.ariaHidden = 'true';
  key.textContent = 'o';
  if (areSingleKeysOn()) {
    link.append(' ', key);
    link.setAttribute('aria-keyshortcuts', 'o');
  }
  document.body.append(link);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'o' && isFreeKey(event) && areSingleKeysOn()) link.click();
  });
}
