import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooseConcepts } from '../../../src/concepts/choose-concepts.ts';
import type { Weights } from '../../../src/concepts/weights.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { englishWordCounts } from '../../../src/content/english-word-counts.ts';
import { openLibrary } from '../../../src/content/open-library.ts';
import { type Example, GoldSchema, labelCandidates, pairExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { formatScore, scoreChoice } from './score-choice.ts';

const USAGE = `Usage: RECTO_CONTENT=DIR npm run train:concepts -- GOLD [--dry-run]

Fits the weights of src/concepts/weights.ts to an index that a person made of the decks in DIR, and prints how well the choice
agrees with it: with the fitted weights, and leaving out each deck where the weights for it are fitted.

  GOLD       JSON: [{ deck, line, question, concepts: [{ name, variants, weight: "main" | "also" }] }]
  --dry-run  leaves the file of weights as it is
`;
const WEIGHTS_FILE = new URL('../../../src/concepts/weights.ts', import.meta.url);
/** Where F1 and the share of right entries are both close to their best on decks that were left out. */
const THRESHOLD = -0.6;

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
const [goldFile] = positionals;
if (values.help || goldFile === undefined) console.log(USAGE);
else await train(goldFile);

async function train(file: string): Promise<void> {
  const gold = GoldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const library = openLibrary({
    folder: contentFolder(process.env, process.cwd()),
    warn: console.warn,
  });
  try {
    const examples = pairExamples((await library.current()).linked(), gold);
    console.log(`${examples.length} of ${gold.length} entries have a card.`);
    const labeled = labelCandidates(examples);
    const weights = fitWeights(labeled, THRESHOLD);
    console.log(formatScore('fitted', scoreChoice(examples, chooseNames(examples, weights))));
    console.log(
      formatScore('one deck left out', scoreChoice(examples, leaveOut(examples, labeled))),
    );
    if (!values['dry-run']) writeWeights(weights);
  } finally {
    await library.close();
  }
}

/** The names of each example's concepts. */
function chooseNames(examples: readonly Example[], weights: Weights): string[][] {
  const rules = { aliases: {}, merge: {}, hide: [] };
  const { concepts, ofCard } = chooseConcepts(
    examples.map(({ card }) => card),
    rules,
    { wordCounts: englishWordCounts(), weights },
  );
  return ofCard.map((own) => own.map((index) => concepts[index]!.name));
}

function leaveOut(
  examples: readonly Example[],
  labeled: ReturnType<typeof labelCandidates>,
): string[][] {
  const names: string[][] = [];
  for (const deck of new Set(examples.map((example) => example.deck))) {
    const others = labeled.filter((_, index) => examples[index]?.deck !== deck);
    const chosen = chooseNames(examples, fitWeights(others, THRESHOLD));
    for (const [index, example] of examples.entries()) {
      if (example.deck === deck) names[index] = chosen[index]!;
    }
  }
  return names;
}

/** Replaces the numbers in the file and keeps what it says about them. */
function writeWeights({ features, threshold }: Weights): void {
  let source = readFileSync(WEIGHTS_FILE, 'utf8');
  for (const [name, value] of Object.entries({ ...features, threshold })) {
    const number = new RegExp(`(?<=^ +${name}: )[^,]+`, 'mu');
    source = source.replace(number, `${Number(value.toFixed(2))}`);
  }
  writeFileSync(WEIGHTS_FILE, source);
}
