/** A card's parts as Markdown. */
export interface CardText {
  /** One line. */
  heading: string;
  /** Empty where the card has none. */
  context: string;
  question: string;
  answer: string;
  /** Out of 10. */
  rating?: number | undefined;
}

/** What the first lines of a deck say. */
export interface DeckTitle {
  title: string;
  shelfCode?: string | undefined;
  author?: string | undefined;
  part?: number | undefined;
  /** What the chapter line says. */
  chapter?: string | undefined;
}

/** Writes a card in the regular form, which `parseDeck` reads back, with the rule that ends it. */
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

/** Writes a deck's header line and, where it has a chapter, its chapter line. */
export function writeDeckTitle({ title, shelfCode, author, part, chapter }: DeckTitle): string {
  const name = [shelfCode, title, author].filter(Boolean).map((text) => oneLine(text ?? ''));
  const numbered = part === undefined ? '' : ` (Part ${part})`;
  const line = `# Flashcards: ${name.join('---')}${numbered}\n\n`;
  return chapter ? `${line}**Starting Chapter:** ${oneLine(chapter)}\n\n---\n\n` : `${line}---\n\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
