import type { Book } from './book.ts';
import type { CardText } from './card.ts';
import { drawDisplay, drawInline } from './formulas.ts';
import { drawProse, drawSentence } from './prose.ts';
import type { Random } from './random.ts';
import { drawContentWord } from './words.ts';

/** The lines of a card in a deck, from its heading to its closer. */
export interface WrittenCard {
  text: string;
  /** Number of questions in it. */
  questions: number;
}

/** Writes `card` with one of the irregularities found in real decks. */
export type Irregularity = (card: CardText, random: Random, book: Book) => WrittenCard;

export function writeRegular({ heading, context, question, answer }: CardText): string {
  const label = context ? `Background context: ${context}\n` : '';
  return `#### ${heading}\n${label}:p ${question}\n??x\n${answer}\nx??`;
}

const one = (text: string): WrittenCard => ({ text, questions: 1 });

/** The same parts with another opening or closing. */
function frame(open: string, close: string): Irregularity {
  return ({ heading, context, question, answer }) =>
    one(`#### ${heading}\nBackground context: ${context}\n:p ${question}${open}${answer}${close}`);
}

/** A badly written sentence of mathematics at the start of the answer. */
function withAnswer(write: (random: Random, book: Book) => string): Irregularity {
  return (card, random, book) => {
    return one(writeRegular({ ...card, answer: `${write(random, book)}\n\n${card.answer}` }));
  };
}

function withContext(label: string): Irregularity {
  return ({ heading, context, question, answer }) =>
    one(`#### ${heading}\n${label}${context}\n\n:p ${question}\n??x\n${answer}\nx??`);
}

const STRUCTURE: Record<string, Irregularity> = {
  'answer not closed': frame('\n??x\n', ''),
  'closer with a colon': frame('\n??x\n', '\n:x??'),
  'closer with more marks': frame('\n??x\n', '\n???x'),
  'closer with marks behind': frame('\n??x\n', '\nx???'),
  'opener for a closer': frame('\n??x\n', '\n??x'),
  'closer at the line’s end': frame('\n??x\n', 'x??'),
  'answer on the opener’s line': frame('\n??x ', '\nx??'),
  'answer before an empty pair': frame('\n\n', '\n\n??x\nx??'),
  'blank lines around the marks': frame('\n\n??x\n\n', '\n\nx??'),
  'rule right under the closer': frame('\n??x\n', '\nx??\n---'),
  'rule with a space': frame('\n??x\n', '\nx??\n\n--- \n---'),
  'question over several lines': ({ heading, context, question, answer }, random, book) =>
    one(
      `#### ${heading}\n${context}\n:p ${question}\n${drawSentence(random, book)}\n??x\n${answer}\nx??`,
    ),
  'several questions': (card, random, book) => {
    const more = Array.from({ length: random.int(1, 4) }, () => {
      const question = `And how does the ${random.pick(book.phrases)} ${drawContentWord(random)}?`;
      return `\n\n:p ${question}\n??x\n${drawProse(random, book, random.int(1, 3))}`;
    });
    const first = writeRegular(card).slice(0, -'\nx??'.length);
    return { text: `${first}${more.join('')}\nx??`, questions: 1 + more.length };
  },
  'question glued to a formula': ({ heading, context, question, answer }, random) =>
    one(
      `#### ${heading}\nContext: ${context} So $${drawInline(random)}$:p ${question}\n??x\n${answer}\nx??`,
    ),
  rating: (card, random) => one(`**Rating: ${random.int(6, 10)}/10**\n\n${writeRegular(card)}`),
  'context on the heading’s line': ({ heading, context, question, answer }) =>
    one(`#### ${heading} Background context: ${context}\n:p ${question}\n??x\n${answer}\nx??`),
  'markup in the heading': (card, random) =>
    one(
      writeRegular({
        ...card,
        heading: `\`${drawContentWord(random)}()\` and \\(\\epsilon\\)-${card.heading}`,
      }),
    ),
  'bold context label': withContext('**Background context:** '),
  'long context label': withContext('Background context explaining the concept: '),
  'no context label': withContext(''),
  'fence never closed': ({ heading, context, question, answer }, random) =>
    one(
      `#### ${heading}\n${context}\n:p ${question}\n??x\n${answer}\n\n\`\`\`python\nprint(${random.int(1, 99)})\nx??`,
    ),
  'marks inside a fence': withAnswer(
    (random) =>
      `\`\`\`bash\n# a comment\n---\necho ":p ${drawContentWord(random)}"\n:p is printed\n\`\`\``,
  ),
  'text that looks like markup': withAnswer(
    (random) =>
      `A bare ThreadLocal<T> of jdk-<version> takes {1,${random.int(2, 99)}} and \${var.${drawContentWord(random)}}; <p> stays.`,
  ),
};

const MATH: Record<string, Irregularity> = {
  'text touches the delimiters': withAnswer(
    (random) =>
      `It is parameterized by$${drawInline(random)}$, the value of $ ${drawInline(random)}$; here,$${drawInline(random)}$(a rate)holds.`,
  ),
  'display formula in running text': withAnswer(
    (random) =>
      `Then $$${drawDisplay(random)}$$where $${drawInline(random)}$ is given,and$$${drawDisplay(random)}$$`,
  ),
  'blank lines within the delimiters': withAnswer(
    (random) => `$$\n\n${drawDisplay(random)}$$\n$$\n\n${drawDisplay(random)}$$`,
  ),
  'round brackets': withAnswer(
    (random) => `\\(${drawInline(random)}\\) gives \\[${drawDisplay(random)}\\]`,
  ),
  'square brackets over lines': withAnswer(
    (random) => `So\n\\[\n${drawDisplay(random)}\n\\]\nfollows.`,
  ),
  'list items run together': withAnswer(
    (random) =>
      `Given are:\n- $${drawInline(random)} $- The number of packets$2.$ ${drawInline(random)}$ is next.`,
  ),
  'dollars that are money': withAnswer(
    (random) =>
      `It cost $${random.int(2, 99)} million in one year and $${random.int(2, 99)} million in the next; \`$?\` is 0 and **$match** a stage.`,
  ),
  'Unicode in a formula': withAnswer(
    (random) => `The estimate $π_0 + ˆv_{${random.int(1, 9)}} ≤ ${drawInline(random)}$ is biased.`,
  ),
  'formula that cannot be read': withAnswer(
    (random) => `See $\\undefinedmacro{${random.int(1, 99)}}$ for it.`,
  ),
};

export const STRUCTURE_IRREGULARITIES = Object.values(STRUCTURE);
export const MATH_IRREGULARITIES = Object.values(MATH);
/** Names of all kinds of irregular cards, for tests. */
export const IRREGULARITIES: Readonly<Record<string, Irregularity>> = { ...STRUCTURE, ...MATH };
