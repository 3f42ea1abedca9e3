import styles from '../../styles/keys-help.css?url';
import { areSingleKeysOn } from './free-key.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['j k', 'next card, previous card'],
  ['Space Enter', 'open or close the answer'],
  ['← →', 'previous and next page, chapter, or card'],
  ['/', 'search'],
  ['g h', 'home'],
  ['g b', 'contents of this book'],
  ['g s', 'study'],
  ['g c', 'concepts'],
  ['g n', 'notes'],
  ['g p', 'progress'],
  ['g f', 'search page'],
  ['?', 'this list'],
];

let dialog: HTMLDialogElement | undefined;

/** Opens the list of the keys of every page, with the switch that turns those of one letter or sign off. */
export function showKeysHelp(): void {
  dialog ??= addDialog();
  const box = dialog.querySelector('input');
  if (box) box.checked = areSingleKeysOn();
  if (!dialog.open) dialog.showModal();
}

function addDialog(): HTMLDialogElement {
  const added = document.createElement('dialog');
  added.className = 'keys-help';
  added.setAttribute('closedby', 'any');
  added.setAttribute('aria-labelledby', '_keys-help');
  const rows = KEYS.map(
    ([keys, does]) =>
      `<tr><th scope="row">${keys.replace(/\S+/g, '<kbd>$&</kbd>')}</th><td>${does}</td></tr>`,
  );
  added.innerHTML = `<h2 id="_keys-help">Keyboard shortcuts</h2>
<table><tbody>${rows.join('')}</tbody></table>
<label><input type="checkbox"> Single-key shortcuts</label>
<p>Sessions have keys of their own: press <kbd>?</kbd> there.</p>
<form method="dialog"><button class="button" autofocus>Close</button></form>`;
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
