import * as messages from '#messages/keys.ts';
import styles from '../../styles/keys-dialog.css?url';
import { areSingleKeysOn } from './free-key.ts';

const KEYS: Readonly<Record<keyof typeof messages.actions, string>> = {
  cards: 'j k',
  answer: 'Space Enter',
  // In reading direction.
  pages: document.dir === 'rtl' ? '→ ←' : '← →',
  search: '/',
  home: 'g h',
  book: 'g b',
  study: 'g s',
  concepts: 'g c',
  notes: 'g n',
  progress: 'g p',
  searchPage: 'g f',
  settings: 'g e',
  help: '?',
};

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keyboard shortcuts, with the switch for single-key ones. */
export function showKeysHelp(): void {
  dialog ??= addDialog();
  const box = dialog.querySelector('input');
  if (box) box.checked = areSingleKeysOn();
  if (!dialog.open) dialog.showModal();
}

function addDialog(): HTMLDialogElement {
  const added = document.createElement('dialog');
  added.className = 'keys-dialog keys-help';
  added.setAttribute('closedby', 'any');
  added.setAttribute('aria-labelledby', '_keys-help');
  const rows = Object.entries(messages.actions).map(([name, does]) => {
    const keys = KEYS[name as keyof typeof KEYS].replace(/(\S+) ?/g, '<kbd>$1</kbd>');
    return `<tr><th scope="row">${keys}</th><td>${does}</td></tr>`;
  });
  added.innerHTML = `<h2 id="_keys-help">${messages.keyboardShortcuts}</h2>
<table><tbody>${rows.join('')}</tbody></table>
<label><input type="checkbox"> ${messages.singleKeys}</label>
<p>${messages.sessionKeys('<kbd>?</kbd>')}</p>
<form method="dialog"><button class="button" autofocus>${messages.close}</button></form>`;
  added.querySelector('input')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void keepSetting(target.checked);
  });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  document.body.append(added);
  return added;
}

async function keepSetting(singleKeys: boolean): Promise<void> {
  const { openProgress } = await import('../store/open-progress.ts');
  await (await openProgress()).set('singleKeys', singleKeys);
}
