import { addCopyButtons } from './copy-code.ts';
import { createCardPages } from '../session/card-pages.ts';
import { Fault } from '../session/fault.ts';

const pages = createCardPages();

/**
 * Replaces the link to a card's page (`data-from`) with the answer from that page. If the page cannot be loaded, says
 * why above the link; opening the answer again tries again.
 */
export async function loadAnswer(answer: HTMLDetailsElement): Promise<void> {
  const url = answer.dataset.from;
  const prose = answer.querySelector<HTMLElement>('.prose');
  if (url === undefined || !prose) return;
  delete answer.dataset.from;
  prose.ariaBusy = 'true';
  prose.querySelector('[role="alert"]')?.remove();
  try {
    const card = await pages.load({ url });
    const content = document.importNode(card.answer, true);
    lowerHeadings(content);
    addCopyButtons(content);
    prose.lang = card.lang;
    prose.dir = card.dir;
    prose.replaceChildren(content);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    answer.dataset.from = url;
    const reason = document.createElement('p');
    reason.role = 'alert';
    reason.textContent = error.message;
    prose.prepend(reason);
  } finally {
    prose.ariaBusy = null;
  }
}

/** In a list of cards, a card's own headings are one level lower than on the card's page. */
function lowerHeadings(content: DocumentFragment): void {
  for (const heading of content.querySelectorAll('h2, h3, h4, h5')) {
    const lower = document.createElement(`h${Number(heading.localName.slice(1)) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
