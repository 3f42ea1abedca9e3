import { indexForm } from '../text/index-form.ts';

export interface LetterGroup<Item> {
  /** `A`, `Ж`, `0–9`, `Symbols`. */
  letter: string;
  items: Item[];
}

/** Groups `items`, which are in the order of an index, under the letter each name begins with; accents do not count. */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = letterOf(nameOf(item));
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}

function letterOf(name: string): string {
  const first = String.fromCodePoint(indexForm(name).normalize('NFKD').codePointAt(0) ?? 0);
  if (/\p{Nd}/u.test(first)) return '0–9';
  if (/\p{Script=Han}/u.test(first)) return '漢字';
  if (!/\p{L}/u.test(first)) return 'Symbols';
  return first.toLocaleUpperCase('en').charAt(0);
}

/** The `id` of a letter's heading; an underscore keeps it apart from the slugs of cards. */
export function letterId(letter: string): string {
  return `_${letter}`;
}
