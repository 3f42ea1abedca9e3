export interface Acronym {
  /** `CSR` */
  acronym: string;
  /** `Compressed Sparse Row` */
  expansion: string;
}

const RE_ACRONYM = /^\p{Lu}[\p{L}\p{N}&/.-]{1,9}$/u;

/** "Compressed Sparse Row (CSR)" and "CSR (Compressed Sparse Row)". */
export function acronymsIn(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(/\(([^()\n]{2,80})\)/gu)) {
    const inside = (match[1] ?? '').trim();
    const before = text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const one = isAcronym(inside)
      ? withExpansion(inside, before)
      : withExpansion(/\S+$/u.exec(before)?.[0] ?? '', inside, true);
    if (one) found.push(one);
  }
  return found;
}

function isAcronym(text: string): boolean {
  return RE_ACRONYM.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function withExpansion(acronym: string, text: string, whole = false): Acronym | undefined {
  if (!isAcronym(acronym)) return undefined;
  const singular = acronym.replace(/(?<=\p{Lu})s$/u, '');
  const expansion = expand(singular, text);
  if (expansion === undefined || (whole && expansion.length < text.length)) return undefined;
  return { acronym: singular, expansion };
}

/**
 * The shortest end of `text` that the acronym's letters occur in, in order, the first one at the start of a word.
 * After A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 2003; stricter in that at least half of the letters begin words.
 */
function expand(acronym: string, text: string): string | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const lower = text.toLowerCase();
  let at = lower.length;
  let initials = 0;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    do at -= 1;
    while (at >= 0 && !(lower[at] === letter && (index > 0 || isInitial(lower, at))));
    if (at < 0) return undefined;
    if (isInitial(lower, at)) initials += 1;
  }
  const expansion = text.slice(at);
  const words = expansion.split(/[\s–-]+/u).length;
  const fits = words >= 2 && words <= Math.min(letters.length + 5, letters.length * 2);
  const plain = /^[\p{L}\p{N}\s'’&,/–-]+$/u.test(expansion);
  return fits && plain && initials * 2 >= letters.length ? expansion : undefined;
}

function isInitial(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
