import type { DeckCard } from '../decks/deck.ts';
import { createPassage, originOf } from '../text/passage.ts';
import type { LocalProblem, Place } from '../text/problem.ts';
import { contentsOf } from './contents-of.ts';
import { describeFinding } from './finding.ts';
import { createFormulaReader } from '../formula/formula-text.ts';
import { isInert, mayBeLive } from './find-unsafe-node.ts';
import { createPartReader } from './part-reader.ts';
import type { Part, PartReader } from './part-reader.ts';
import { plainText } from './plain-text.ts';

/** A card as an MDX document of prose and known elements: nothing in it runs, whichever compiler reads it. */
export interface CardDocument {
  /** `# heading`, then `<Context>` where the card has one, `<Question>` and `<Answer>`. */
  mdx: string;
  /** Plain text on one line, formulas in Unicode. */
  heading: string;
  /** Plain text on one line, formulas in Unicode. */
  question: string;
  hasMath: boolean;
  /** Whether it holds a code block. */
  hasCode: boolean;
  problems: LocalProblem[];
}

export interface CardToMdxOptions {
  /** Line and column of an offset in the deck. */
  placeAt: (offset: number) => Place;
  /** The address an image is served at; undefined where the library has no such image. @default none is served */
  image?: (src: string) => string | undefined;
}

/** What a card is called that has neither a heading nor a question. */
const NAMELESS = 'Untitled card';
const RE_SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

const readFormula = createFormulaReader();

/** Never throws; what cannot be shown as written is shown as plain text, and reported. */
export function cardToMdx(card: DeckCard, options: CardToMdxOptions): CardDocument {
  const problems: LocalProblem[] = [];
  const reader = createPartReader({
    image: options.image ?? (() => undefined),
    report: (finding, offset) =>
      problems.push({ ...options.placeAt(offset), ...describeFinding(finding) }),
  });
  let parts: CardParts = {
    heading: readHeading(card, reader),
    context: reader.readBlocks(card.context),
    question: reader.readBlocks(card.question),
    answer: reader.readBlocks(card.answer),
  };
  const live = Object.values(parts).some((part: Part) => mayBeLive(part.mdx));
  if (live && !isInert(writeCard(parts))) {
    parts = {
      heading: reader.disarmLine(parts.heading),
      context: reader.disarm(parts.context),
      question: reader.disarm(parts.question),
      answer: reader.disarm(parts.answer),
    };
  }
  return {
    mdx: writeCard(parts),
    heading: titleText(parts.heading),
    question: titleText(parts.question),
    ...contentsOf(Object.values(parts).map((part: Part) => part.root)),
    problems,
  };
}

/** A card whose heading shows nothing is called by its question, and one without either all the same by something. */
function readHeading({ heading, question }: DeckCard, reader: PartReader): Part {
  for (const passage of [heading, question, createPassage(NAMELESS, originOf(heading, 0))]) {
    const part = reader.readLine(passage);
    if (titleText(part)) return part;
  }
  return reader.readLine(heading);
}

interface CardParts {
  heading: Part;
  context: Part;
  question: Part;
  answer: Part;
}

function writeCard(parts: CardParts): string {
  const { heading, context, question, answer } = parts;
  const pieces = [
    heading.mdx.trimEnd(),
    context.mdx && writeComponent('Context', context.mdx),
    writeComponent('Question', question.mdx),
    writeComponent('Answer', answer.mdx),
  ];
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
}

function writeComponent(name: string, mdx: string): string {
  return mdx ? `<${name}>\n\n${mdx}\n</${name}>` : `<${name}>\n</${name}>`;
}

/** Empty where there is nothing to be seen. */
function titleText(part: Part): string {
  const text = plainText(part.root.children, {
    formula: (tex) => readFormula(tex).unicode,
    code: (value) => value,
  });
  return RE_SEEN.test(text) ? text : '';
}
