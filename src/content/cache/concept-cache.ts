import { createHash, type Hash } from 'node:crypto';
import type { ConceptChoice } from '../../concepts/choose-concepts.ts';
import type { ChoiceStore } from '../../concepts/concept-chooser.ts';
import { digestOf } from './deck-cache.ts';
import { readSources } from './reader-version.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What decides over concepts, beside the version of Node.js, whose ICU knows the order of letters. */
const CODE = new URL('../../concepts/choose-concepts.ts', import.meta.url);

/**
 * The latest choice of concepts in the file `path`: a digest of all that it follows from, and the choice. Never throws:
 * without the file it goes without, with one warning.
 */
export function createConceptCache(path: string, warn: (message: string) => void): ChoiceStore {
  let version: string | undefined;
  let warned = false;
  const warnOnce = (what: string, error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    if (!warned) warn(`The cache ${path} ${what} (${reason}); concepts are chosen anew.`);
    warned = true;
  };
  const keyOf = (...[cards, rules]: Parameters<ChoiceStore['get']>): string => {
    version ??= digestOf(process.version, ...readSources([CODE]));
    const hash = createHash('sha256').update(`${version}\n${JSON.stringify(rules)}\n`);
    for (const { book, heading, question, terms } of cards)
      addParts(hash, [book, heading, question, ...terms]);
    return hash.digest('hex');
  };

  function read(key: string): ConceptChoice | undefined {
    const [kept, choice] = readSealed(path)?.split('\n', 2) ?? [];
    return kept === key && choice !== undefined ? (JSON.parse(choice) as ConceptChoice) : undefined;
  }

  return {
    get(cards, rules) {
      try {
        return read(keyOf(cards, rules));
      } catch (error) {
        warnOnce('is damaged', error);
        return undefined;
      }
    },
    set(cards, rules, choice) {
      try {
        writeSealed(path, `${keyOf(cards, rules)}\n${JSON.stringify(choice)}`);
      } catch (error) {
        warnOnce('cannot be written', error);
      }
    },
  };
}

/** Each part behind its length, so that no two lists are one text. */
function addParts(hash: Hash, parts: readonly string[]): void {
  hash.update(`${parts.map((part) => part.length).join(',')}\n${parts.join('')}\n`);
}
