import { foldText } from '../../text/fold-text.ts';
import { greekLetter } from '../../text/greek-names.ts';

/** An entry of the index as a page shows it. */
export interface IndexLine {
  letter: string;
  /** Id of the letter's heading. */
  letterId: string;
  item: Element;
  /** The folded text that the filter compares: the entry without its subentries. */
  text: string;
  /** The same for each subentry. */
  parts: { item: Element; text: string }[];
}

/** Reads the entries of a page of the index. */
export function readLines(page: ParentNode): IndexLine[] {
  return [...page.querySelectorAll('.index-letter')].flatMap((section) => {
    const heading = section.querySelector('h2');
    return [...section.querySelectorAll(':scope > ul > li')].map((item) => {
      const parts = [...item.querySelectorAll(':scope > ul > li')];
      return {
        letter: heading?.textContent ?? '',
        letterId: heading?.id ?? '',
        item,
        text: textOf([...item.children].filter((child) => !child.matches('ul, .count'))),
        parts: parts.map((part) => ({ item: part, text: textOf([...part.querySelectorAll('a')]) })),
      };
    });
  });
}

function textOf(elements: readonly Element[]): string {
  return foldText(elements.map((element) => element.textContent).join(' ')).replace(/\s+/gu, ' ');
}

/** An entry that matches a query: the whole entry, or only some of its subentries. */
export interface FoundLine extends Pick<IndexLine, 'letter' | 'letterId' | 'item'> {
  /** Positions of the subentries that are left out. */
  leftOut: number[];
}

/**
 * Finds the entries that contain each word of `query`, in the entry or in a subentry. The name of a Greek letter also
 * matches the letter.
 */
export function findLines(lines: readonly IndexLine[], query: string): FoundLine[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const forms = words.map((word) => [word, foldText(greekLetter(word) ?? word)]);
  const has = (text: string) => forms.every((own) => own.some((form) => text.includes(form)));
  return lines.flatMap(({ letter, letterId, item, text, parts }) => {
    if (has(text)) return { letter, letterId, item, leftOut: [] };
    const leftOut = parts.flatMap((part, index) => (has(part.text) ? [] : index));
    return leftOut.length < parts.length ? { letter, letterId, item, leftOut } : [];
  });
}
