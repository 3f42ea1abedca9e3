import { foldText } from '../../text/fold-text.ts';

/** An entry of the index as a page shows it. */
export interface IndexLine {
  letter: string;
  /** Of the letter's heading. */
  letterId: string;
  item: Element;
  /** What the filter compares, folded: the entry without the entries below it. */
  text: string;
  /** The same of each entry below it. */
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

/** An entry that a query finds: whole, or only with some of the entries below it. */
export interface FoundLine extends Pick<IndexLine, 'letter' | 'letterId' | 'item'> {
  /** Positions of the entries below it that are left out. */
  leftOut: number[];
}

/** Finds the entries that have each word of `query`; those below an entry are found with its own words, too. */
export function findLines(lines: readonly IndexLine[], query: string): FoundLine[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  return lines.flatMap(({ letter, letterId, item, text, parts }) => {
    if (has(text)) return { letter, letterId, item, leftOut: [] };
    const leftOut = parts.flatMap((part, index) => (has(part.text) ? [] : index));
    return leftOut.length < parts.length ? { letter, letterId, item, leftOut } : [];
  });
}
