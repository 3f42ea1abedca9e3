import { seeAnswerOnPage } from '#messages/cards.ts';
import { addCopyButtons } from './copy-code.ts';
import { createCardPages } from '../session/card-pages.ts';
import { Fault } from '../session/fault.ts';

const pages = createCardPages();

/**
 * Loads the answer of a listed card (`data-load`) from the card's page, to which a link is shown meanwhile. If the page
 * cannot be loaded, says why above the link; opening the answer again tries again.
 */
export async function loadAnswer(answer: HTMLDetailsElement): Promise<void> {
  const page = answer.closest('.card')?.querySelector<HTMLAnchorElement>('.card-heading a');
  if (answer.dataset.load === undefined || !page) return;
  delete answer.dataset.load;
  const prose = answer.querySelector<HTMLElement>('.prose') ?? addProse(answer, page.href);
  prose.ariaBusy = 'true';
  prose.querySelector('[role="alert"]')?.remove();
  try {
    const card = await pages.load({ url: page.href });
    const content = document.importNode(card.answer, true);
    lowerHeadings(content);
    addCopyButtons(content);
    prose.lang = card.lang;
    prose.dir = card.dir;
    prose.replaceChildren(content);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    answer.dataset.load = '';
    const reason = document.createElement('p');
    reason.role = 'alert';
    reason.textContent = error.message;
    prose.prepend(reason);
  } finally {
    prose.ariaBusy = null;
  }
}

function addProse(answer: HTMLDetailsElement, href: string): HTMLElement {
  const prose = document.createElement('div');
  prose.className = 'prose';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = seeAnswerOnPage;
  const line = document.createElement('p');
  line.append(link);
  prose.append(line);
  answer.append(prose);
  return prose;
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
