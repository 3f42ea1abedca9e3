import { cardHeading } from '../card-heading.ts';
import type { ImportedCard, ReportProblem } from '../imported.ts';

const RE_TAG = /(?:^|\s)#flashcards?(?:\/[\p{L}\p{N}_/-]+)?(?=\s|$)/u;
const RE_SCHEDULE = /<!--SR:[^>]*-->/g;
const RE_CLOZE = /==(?=\S)([^=\n]|=(?!=))+?==/g;

/** Returns whether a note has cards of the Obsidian plugin Spaced Repetition: its tag, or one of its separators. */
export function isObsidian(text: string): boolean {
  return RE_TAG.test(text) || /^\?{1,2}\s*$/m.test(text) || /\S ?::{1,2} ?\S/.test(text);
}

interface Paragraph {
  /** From 1. */
  line: number;
  lines: string[];
  /** The heading above, if any. */
  heading: string;
}

type Where = Pick<ImportedCard, 'book' | 'chapter'>;
type Parts = Pick<ImportedCard, 'question' | 'answer'>;

/**
 * Reads the cards of a note: `question::answer`, `question:::answer` in both directions, `?` and `??` between lines,
 * and `==deletions==`. Schedules are dropped; other text of the note belongs to no card.
 */
export function readObsidian(text: string, where: Where, report: ReportProblem): ImportedCard[] {
  const scheduled = text.match(RE_SCHEDULE)?.length ?? 0;
  if (scheduled > 0) {
    const message = `Decks can’t contain schedules; removed ${scheduled}.`;
    report({ line: 1, column: 1 }, 'schedule-left-out', message, 'Nothing needs to be changed.');
  }
  const cards: ImportedCard[] = [];
  for (const paragraph of readParagraphs(text)) {
    const found = readParagraph(paragraph);
    for (const parts of found) {
      const heading = paragraph.heading || cardHeading(parts.question);
      cards.push({ ...where, ...parts, heading, context: '', line: paragraph.line, column: 1 });
    }
    if (found.length === 0) {
      const hint = 'Write `question::answer`, or a line `?` between question and answer.';
      const message = 'This paragraph has no card; skipped.';
      report({ line: paragraph.line, column: 1 }, 'text-outside-card', message, hint);
    }
  }
  return cards;
}

/**
 * Yields the text between blank lines. Code blocks stay in one piece; front matter and lines that consist of tags are
 * dropped.
 */
function* readParagraphs(text: string): Generator<Paragraph> {
  const lines = text.split(/\r?\n/);
  let index = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  let paragraph: Paragraph | undefined;
  let heading = '';
  let fence = '';
  for (; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(RE_SCHEDULE, '');
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const title = fence ? null : /^#{1,6}\s+(.*?)\s*#*$/.exec(line);
    const isBlank = !fence && withoutTag(line).trim() === '' && !/^\s*\S/.test(withoutTag(line));
    if (mark && !fence) fence = mark;
    else if (fence && mark.startsWith(fence)) fence = '';
    if (title || isBlank) {
      if (paragraph) yield paragraph;
      paragraph = undefined;
      if (title) heading = withoutTag(title[1] ?? '').trim();
    } else {
      paragraph ??= { line: index + 1, lines: [], heading };
      paragraph.lines.push(fence ? line : withoutTag(line));
    }
  }
  if (paragraph) yield paragraph;
}

const withoutTag = (line: string): string => line.replace(RE_TAG, '');

function readParagraph({ lines }: Paragraph): Parts[] {
  const separator = lines.findIndex((line) => /^\?{1,2}\s*$/.test(line));
  if (separator > 0) {
    const isReversed = lines[separator]?.trim() === '??';
    const question = lines.slice(0, separator).join('\n').trim();
    const answer = lines
      .slice(separator + 1)
      .join('\n')
      .trim();
    return bothWays({ question, answer }, isReversed);
  }
  const isCode = /^\s*(?:`{3}|~{3})/.test(lines[0] ?? '');
  const cards = isCode ? [] : lines.flatMap(readLine);
  if (cards.length > 0) return cards;
  return isCode ? [] : readClozes(lines.join('\n'));
}

/** Splits a line at `::` or `:::` outside of code. */
function readLine(line: string): Parts[] {
  const masked = line.replace(/`[^`]*`/g, (code) => '\0'.repeat(code.length));
  const match = /:{2,3}/.exec(masked);
  if (!match || match.index === 0) return [];
  const question = line
    .slice(0, match.index)
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
    .trim();
  const answer = line.slice(match.index + match[0].length).trim();
  return question && answer ? bothWays({ question, answer }, match[0].length === 3) : [];
}

function bothWays({ question, answer }: Parts, isReversed: boolean): Parts[] {
  const card = { question, answer };
  return isReversed ? [card, { question: answer, answer: question }] : [card];
}

function readClozes(text: string): Parts[] {
  const shown = (hidden: number | undefined): string => {
    let index = 0;
    return text.replace(RE_CLOZE, (all) => (index++ === hidden ? '**[…]**' : all.slice(2, -2)));
  };
  return [...text.matchAll(RE_CLOZE)].map(([all], index) => ({
    question: shown(index).trim(),
    answer: `**${all.slice(2, -2)}**\n\n${shown(undefined).trim()}`,
  }));
}
