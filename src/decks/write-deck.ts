/** The parts of a card as Markdown. */
export interface CardText {
  /** One line. */
  heading: string;
  /** Empty if the card has no context. */
  context: string;
  question: string;
  answer: string;
  /** Out of 10. */
  rating?: number | undefined;
}

/** Contents of the first lines of a deck. */
export interface DeckTitle {
  title: string;
  shelfCode?: string | undefined;
  author?: string | undefined;
  part?: number | undefined;
  /** Contents of the chapter line. */
  chapter?: string | undefined;
}

/** Writes a card in the regular form, which `parseDeck` can read, including the rule that ends it. */
export function writeCard({ heading, context, question, answer, rating }: CardText): string {
  const lines = [
    ...(rating === undefined ? [] : [`**Rating: ${rating}/10**`, '']),
    `#### ${oneLine(heading)}`,
    ...(context ? [context, ''] : []),
    `:p ${question}`,
    '??x',
    ...(answer ? [answer] : []),
    'x??',
    '',
    '---',
    '',
  ];
  return lines.join('\n');
}

/** Writes a deck's header line and, if there is a chapter, its chapter line. */
export function writeDeckTitle({ title, shelfCode, author, part, chapter }: DeckTitle): string {
  const name = [shelfCode, title, author].filter(Boolean).map((text) => oneLine(text ?? ''));
  const numbered = part === undefined ? '' : ` (Part ${part})`;
  const line = `# Flashcards: ${name.join('---')}${numbered}\n\n`;
  return chapter ? `${line}**Starting Chapter:** ${oneLine(chapter)}\n\n---\n\n` : `${line}---\n\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
