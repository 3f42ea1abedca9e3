import { countSteps, type Steps } from '../steps.ts';
import { expect, test } from 'vitest';
import { repair } from '../../src/repair/repair.ts';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import { createPassage } from '../../src/text/passage.ts';
import { HOSTILE_UNITS } from '../hostile-units.ts';

const OWN = ['/src/decks/', '/src/repair/', '/src/text/'];
const SIZE = Number(process.env.STEPS_SIZE ?? 2_400);

/** Slightly more than twice, for steps such as one block of tests per hundred characters. */
const TWICE = 2.2;

/**
 * Returns the ratio of the steps for a text of twice the length to those for the text. Counts up to three times and
 * returns the minimum, because V8 sometimes discards code with its counters.
 */
async function growth(work: (size: number) => () => void): Promise<Steps> {
  const counts: Steps[] = [];
  const least = (kind: keyof Steps): number => Math.min(...counts.map((steps) => steps[kind]));
  while (counts.length < 3 && !(least('blocks') < TWICE && least('characters') < TWICE)) {
    counts.push(await countGrowth(work));
  }
  return { blocks: least('blocks'), characters: least('characters') };
}

async function countGrowth(work: (size: number) => () => void): Promise<Steps> {
  const [once, twice] = [work(SIZE), work(2 * SIZE)];
  once();
  const small = await countSteps(OWN, once);
  const large = await countSteps(OWN, twice);
  return {
    blocks: large.blocks / small.blocks,
    characters: large.characters / Math.max(1, small.characters),
  };
}

test.each(HOSTILE_UNITS)(
  'twice as much of %j in a deck takes at most twice as many steps',
  async (unit) => {
    const text = (size: number) => unit.repeat(size / unit.length);
    const deck = await growth((size) => {
      const raw = text(size);
      return () => parseDeck(raw);
    });
    const card = await growth((size) => {
      const deck = `#### One\n:p Why?\n??x\n${text(size)}\nx??\n`;
      return () => parseDeck(deck);
    });
    const repairing = await growth((size) => {
      const passage = createPassage(text(size), 0);
      return () => repair(passage, 'block');
    });
    for (const { blocks, characters } of [deck, card, repairing]) {
      expect(blocks).toBeLessThan(TWICE);
      expect(characters).toBeLessThan(TWICE);
    }
  },
);
