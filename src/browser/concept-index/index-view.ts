import { groupRuns } from '../../text/group-runs.ts';
import type { FoundLine } from './index-lines.ts';

export interface IndexView {
  /** Replaces the page's entries with these, under their letters. */
  show: (found: readonly FoundLine[]) => void;
  /** Restores the page. */
  showAll: () => void;
}

/** @param index the element that contains the page's entries */
export function createIndexView(index: HTMLElement): IndexView {
  const letters = [...document.querySelectorAll<HTMLAnchorElement>('.letters a')];
  const addresses = letters.map((link) => link.getAttribute('href') ?? '');
  const pager = document.querySelector<HTMLElement>('.pager');
  let current = index;
  const replace = (next: HTMLElement) => {
    // Removed from the page rather than hidden, so that links to letters have one target.
    if (next !== current) current.replaceWith(next);
    current = next;
    if (pager) pager.hidden = next !== index;
  };
  return {
    show(found) {
      const groups = groupRuns(found, ({ letterId }) => letterId);
      const next = document.createElement('div');
      next.className = index.className;
      next.append(...groups.map(({ items }) => sectionOf(items)));
      replace(next);
      const ids = new Set(groups.map(({ key }) => key));
      for (const [place, link] of letters.entries()) {
        const id = decodeURIComponent(addresses[place]!.replace(/^.*#/u, ''));
        link.href = `#${id}`;
        link.parentElement!.hidden = !ids.has(id);
      }
    },
    showAll() {
      replace(index);
      for (const [place, link] of letters.entries()) {
        link.setAttribute('href', addresses[place]!);
        link.parentElement!.hidden = false;
      }
    },
  };
}

function sectionOf(found: readonly FoundLine[]): HTMLElement {
  const { letter, letterId } = found[0]!;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  section.className = 'index-letter';
  section.setAttribute('aria-labelledby', letterId);
  heading.id = letterId;
  heading.textContent = letter;
  list.className = 'plain';
  list.append(...found.map(copyItem));
  section.append(heading, list);
  return section;
}

function copyItem({ item, leftOut }: FoundLine): Node {
  const copy = document.importNode(item, true);
  const parts = [...copy.querySelectorAll(':scope > ul > li')];
  for (const place of leftOut) parts[place]?.remove();
  return copy;
}
