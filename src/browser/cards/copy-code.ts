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
      void copy(block, button);
    });
    block.append(button);
  }
}

async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const code = block.querySelector('pre')?.textContent ?? '';
  button.textContent = (await copyText(code)) ? messages.copied : messages.copyingNotAllowed;
  setTimeout(() => {
    button.textContent = messages.copy;
  }, SHOWN_FOR);
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
