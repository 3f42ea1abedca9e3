import { parseArgs } from 'node:util';
import { findCandidates } from '../../../src/concepts/candidates.ts';
import { chooseConcepts } from '../../../src/concepts/choose-concepts.ts';
import type { ConceptCard } from '../../../src/concepts/concept-card.ts';
import { englishWordCounts } from '../../../src/content/english-word-counts.ts';
import { drawBook } from '../corpus/book.ts';
import { drawCard } from '../corpus/card.ts';
import { createRandom } from '../corpus/random.ts';

const USAGE = `Usage: npm run bench:concepts -- [--cards N] [--books N]

Measures on generated cards what concepts cost: candidates, in processor time a card, and the choice of all, with its memory.

  --cards N  how many cards, instead of 100000
  --books N  how many books, instead of 150
`;
const SEED = 1;
/** Cards for warming up the tagger and the compiler. */
const WARM_UP = 500;
const NO_RULES = { aliases: {}, merge: {}, hide: [] };

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '100000' },
    books: { type: 'string', default: '150' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(USAGE);
else measure(Number(values.cards), Number(values.books));

function measure(cardCount: number, bookCount: number): void {
  const books = Array.from({ length: bookCount }, (_, index) => drawBook(SEED, index));
  const random = createRandom(SEED, 'cards');
  const texts = Array.from({ length: cardCount }, (_, index) => {
    const book = books[Math.floor((index * bookCount) / cardCount)]!;
    return { book, card: drawCard(random, book, book.phrases.slice(0, 12)) };
  });
  const read = ({ book, card }: (typeof texts)[number]): ConceptCard => {
    const [answer, code] = splitCode(card.answer);
    const candidates = findCandidates({ ...card, answer, code });
    return { book: book.shelfCode, bookTitle: book.title, heading: card.heading, candidates };
  };
  texts.slice(0, WARM_UP).forEach(read);
  const candidates = processorTime(() => texts.map(read));
  const heapBefore = process.memoryUsage().heapUsed;
  const choice = processorTime(() =>
    chooseConcepts(candidates.result, NO_RULES, { wordCounts: englishWordCounts() }),
  );
  const { concepts, prerequisites } = choice.result;
  console.log(`${cardCount} cards, ${concepts.length} concepts`);
  console.log(`candidates: ${(candidates.ms / cardCount).toFixed(2)} ms a card`);
  console.log(`choice: ${(choice.ms / 1000).toFixed(1)} s`);
  console.log(
    `heap: ${megabytes(heapBefore)} MB before, ${megabytes(process.memoryUsage().heapUsed)} MB after`,
  );
  console.log(
    `peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  console.log(
    `cards with others to see first: ${prerequisites.filter((own) => own.length > 0).length}`,
  );
}

/** Cards have their code in fences. */
function splitCode(answer: string): [prose: string, code: string] {
  const blocks = answer.split(/^```.*$/mu);
  const pick = (rest: number) => blocks.filter((_, index) => index % 2 === rest).join('\n');
  return [pick(0), pick(1)];
}

/** Processor time, which other processes on the machine hardly affect. */
function processorTime<Result>(run: () => Result): { result: Result; ms: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
