import * as messages from '#messages/every-page.ts';

const SHOWN_FOR = 2000;

/** Adds a copy button to every code block in `root`. */
export function addCopyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = messages.copy;
    button.addEventListener('click', () => {
      const code = block.querySelector('pre')?.textContent ?? '';
      void copyFrom(button, code, messages.copy);
    });
    block.append(button);
  }
}

/** Copies `text`, and says so on the button instead of its label for a moment. Returns what it says. */
export async function copyFrom(button: HTMLElement, text: string, label: string): Promise<string> {
  const said = (await copyText(text)) ? messages.copied : messages.copyingNotAllowed;
  button.textContent = said;
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_FOR);
  return said;
}

/** Copies `text`; returns false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
