import type { Section } from '../decks/chapter-line.ts';
import type { Problem } from '../text/problem.ts';
import type { ShelvedDeck } from './shelved-book.ts';
import { type ChapterName, labelChapter, labelPart, shownNumber } from './chapter-labels.ts';
import { titleFromFile } from './deck-name.ts';
import { hash } from '../text/hash.ts';
import { mostWritten } from '../text/most-written.ts';
import type { ReadCard } from './read-deck.ts';
import { slugify } from '../text/slug.ts';

/** A chapter of a book and the decks that gather in it. */
export interface GatheredChapter<Card extends ReadCard> {
  /** The number of a numbered chapter (`11`, `appendix-d`) or the slug of its title. */
  slug: string;
  /** `11`, `D`; undefined for a chapter without one. */
  number: string | undefined;
  title: string | undefined;
  /** What a page calls it: "11 Fourier Analyses", "Chapter 11", "Appendix D: …". */
  label: string;
  parts: GatheredPart<Card>[];
}

/** Decks of one part that say the same of their chapter. */
export interface GatheredPart<Card extends ReadCard> {
  sections: Section[];
  /** Undefined where it adds nothing to the chapter's label. */
  label: string | undefined;
  decks: ShelvedDeck<Card>[];
}

/**
 * Gathers a book's decks, given in part order, into chapters: the parts of one number or of one title are one chapter;
 * a generic part, and one without a chapter line, belongs to the chapter before it, if there is one.
 */
export function gatherChapters<Card extends ReadCard>(
  decks: readonly ShelvedDeck<Card>[],
): { chapters: GatheredChapter<Card>[]; problems: Problem[] } {
  const claimed = claimChapters(decks);
  const slugOf = createChapterSlugs(claimed.map(({ claim }) => claim));
  const chapters = [...Map.groupBy(claimed, ({ claim }) => slugOf(claim))].map(([slug, own]) =>
    toChapter(slug, own),
  );
  const problems = claimed
    .filter(({ deck }) => !deck.chapterLine)
    .map(({ deck, claim }) => chapterLineMissing(deck.file, labelChapter(claim)));
  return { chapters, problems };
}

interface ClaimedDeck<Card extends ReadCard> {
  deck: ShelvedDeck<Card>;
  /** By its own chapter line, an earlier one or a name made up for it. */
  claim: ChapterName;
}

function claimChapters<Card extends ReadCard>(
  decks: readonly ShelvedDeck<Card>[],
): ClaimedDeck<Card>[] {
  let latest: ChapterName | undefined;
  return decks.map((deck) => {
    const { chapterLine, header, file } = deck;
    if (chapterLine && (chapterLine.number !== undefined || !chapterLine.generic)) {
      latest = { number: chapterLine.number, title: chapterLine.title };
      if (latest.number === undefined) latest.title ??= chapterLine.text;
      return { deck, claim: latest };
    }
    if (chapterLine) {
      const title = chapterLine.title ?? chapterLine.text;
      return { deck, claim: latest ?? { number: undefined, title } };
    }
    if (header.part === undefined) {
      return { deck, claim: { number: undefined, title: titleFromFile(file) } };
    }
    return { deck, claim: latest ?? { number: undefined, title: `Part ${header.part}` } };
  });
}

/** A title whose slug looks like another chapter's number gets a hash. */
function createChapterSlugs(claims: readonly ChapterName[]): (claim: ChapterName) => string {
  const numbers = new Set(claims.map(({ number }) => number && slugify(number)));
  const slugs = new Map<ChapterName, string>();
  return (claim) => {
    const known = slugs.get(claim);
    if (known !== undefined) return known;
    const plain = slugify(claim.number ?? claim.title ?? '');
    const clashes = claim.number === undefined && numbers.has(plain);
    const slug = clashes ? `${plain}-${hash(['chapter', claim.title ?? ''], 30)}` : plain;
    slugs.set(claim, slug);
    return slug;
  };
}

function toChapter<Card extends ReadCard>(
  slug: string,
  claimed: readonly ClaimedDeck<Card>[],
): GatheredChapter<Card> {
  const number = claimed[0]?.claim.number;
  const titles = claimed.map(({ claim }) => claim.title);
  const title = number === undefined ? mostWritten(titles) : titles.find((one) => one);
  const label = labelChapter({ number, title });
  return { slug, number: shownNumber(number), title, label, parts: toParts(claimed, title, label) };
}

function toParts<Card extends ReadCard>(
  claimed: readonly ClaimedDeck<Card>[],
  chapterTitle: string | undefined,
  chapterLabel: string,
): GatheredPart<Card>[] {
  const parts: GatheredPart<Card>[] = [];
  for (const { deck } of claimed) {
    const last = parts.at(-1);
    if (last && continues(last.decks[0], deck)) {
      last.decks.push(deck);
      continue;
    }
    const label = labelPart(deck);
    const told = [chapterTitle, chapterLabel].map((one) => one?.toLowerCase());
    const tells = label !== undefined && !told.includes(label.toLowerCase());
    const sections = deck.chapterLine?.sections ?? [];
    parts.push({ sections, label: tells ? label : undefined, decks: [deck] });
  }
  return parts;
}

function continues(first: ShelvedDeck<ReadCard> | undefined, deck: ShelvedDeck<ReadCard>): boolean {
  return (
    first?.header.part !== undefined &&
    first.header.part === deck.header.part &&
    first.chapterLine?.text === deck.chapterLine?.text
  );
}

function chapterLineMissing(file: string, label: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'chapter-line-missing',
    severity: 'warning',
    message: `The deck has no chapter line; its cards were put into the chapter "${label}".`,
    hint: 'Write a line such as `**Starting Chapter:** 1.2 Its Title` below the header.',
  };
}
