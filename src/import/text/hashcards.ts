import { cardHeading } from '../card-heading.ts';
import type { ImportedCard, ReportProblem } from '../imported.ts';

const RE_MARKER = /^([QAC]):[ \t]*(.*)$/;

/** Returns whether a Markdown file belongs to hashcards: it has lines that begin with `Q:` and `A:`, or with `C:`. */
export function isHashcards(text: string): boolean {
  return (/^Q:/m.test(text) && /^A:/m.test(text)) || /^C:.*\[/m.test(text);
}

interface Block {
  kind: 'Q' | 'A' | 'C';
  /** From 1. */
  line: number;
  lines: string[];
}

/** Reads the cards of a hashcards file: `Q:` with `A:`, and each `[deletion]` of a `C:`. */
export function readHashcards(
  text: string,
  { book, chapter }: Pick<ImportedCard, 'book' | 'chapter'>,
  report: ReportProblem,
): ImportedCard[] {
  const { body, firstLine, name } = takeFrontMatter(text);
  const cards: ImportedCard[] = [];
  const where = { book, chapter: name ?? chapter, context: '', column: 1 };
  let question: Block | undefined;
  const dropQuestion = (): void => {
    if (!question) return;
    const hint = 'Write the answer after `A:`.';
    report(
      { line: question.line, column: 1 },
      'answer-missing',
      'This question has no answer; skipped.',
      hint,
    );
    question = undefined;
  };
  for (const block of readBlocks(body, firstLine, report)) {
    const content = block.lines.join('\n').trim();
    if (block.kind === 'Q') {
      dropQuestion();
      question = block;
    } else if (block.kind === 'C') {
      dropQuestion();
      cards.push(...readClozes(content).map((card) => ({ ...where, ...card, line: block.line })));
    } else if (question) {
      const asked = question.lines.join('\n').trim();
      const card = { heading: cardHeading(asked), question: asked, answer: content };
      cards.push({ ...where, ...card, line: question.line });
      question = undefined;
    } else {
      const hint = 'Write the question before it after `Q:`.';
      report(
        { line: block.line, column: 1 },
        'question-missing',
        'This answer has no question; skipped.',
        hint,
      );
    }
  }
  dropQuestion();
  return cards;
}

/** Reads the TOML between two `---`, of which only the deck's name is used. */
function takeFrontMatter(text: string): {
  body: string;
  firstLine: number;
  name: string | undefined;
} {
  const match = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!match) return { body: text, firstLine: 1, name: undefined };
  const name = /^\s*name\s*=\s*"((?:[^"\\]|\\.)*)"/m.exec(match[1] ?? '')?.[1];
  return { body: text.slice(match[0].length), firstLine: match[0].split('\n').length, name };
}

function* readBlocks(text: string, firstLine: number, report: ReportProblem): Generator<Block> {
  let block: Block | undefined;
  let fence = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const number = firstLine + index;
    const marker = fence ? null : RE_MARKER.exec(line);
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark && !fence) fence = mark;
    else if (fence && mark.startsWith(fence)) fence = '';
    if (marker) {
      if (block) yield block;
      block = { kind: marker[1] as Block['kind'], line: number, lines: [marker[2] ?? ''] };
    } else if (!fence && /^---+\s*$/.test(line)) {
      if (block) yield block;
      block = undefined;
    } else if (block) block.lines.push(line);
    else if (line.trim()) {
      const hint = 'Write it after `Q:`, `A:`, or `C:`.';
      report(
        { line: number, column: 1 },
        'text-outside-card',
        'This line belongs to no card; skipped.',
        hint,
      );
    }
  }
  if (block) yield block;
}

// Not a link or image, and not an escaped bracket.
const RE_DELETION = /(?<![!\\])\[((?:[^[\]\\]|\\.)*)\](?!\()/g;

function readClozes(text: string): Pick<ImportedCard, 'heading' | 'question' | 'answer'>[] {
  const deletions = [...text.matchAll(RE_DELETION)];
  const shown = (hidden: number | undefined): string => {
    let index = 0;
    return text.replace(RE_DELETION, (_all, words: string) =>
      index++ === hidden ? '**[…]**' : words,
    );
  };
  return deletions.map(([, words = ''], index) => {
    const question = shown(index);
    const answer = `**${words.trim()}**\n\n${shown(undefined)}`;
    return { heading: cardHeading(question), question, answer };
  });
}
