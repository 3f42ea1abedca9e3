import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Choice, ChoiceStore } from '../library/link-concepts.ts';
import { digestOf } from './deck-cache.ts';
import { readSources } from './reader-version.ts';

/** What decides over concepts, beside the version of Node.js, whose ICU knows the order of letters. */
const CODE = new URL('../library/concepts.ts', import.meta.url);
const LINKER = new URL('../library/link-concepts.ts', import.meta.url);

/**
 * The latest choice of concepts in the file `path`, whose lines are a digest of all that it follows from, a digest of the
 * choice, and the choice. Never throws: without the file it goes without, with one warning.
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
    version ??= digestOf(process.version, ...readSources([CODE, LINKER]));
    const hash = createHash('sha256').update(`${version}\n${JSON.stringify(rules)}\n`);
    for (const { book, heading, question, terms } of cards)
      addParts(hash, [book, heading, question, ...terms]);
    return hash.digest('hex');
  };

  function read(key: string): Choice | undefined {
    const [kept, digest, text] = readFileSync(path, 'utf8').split('\n', 3);
    if (kept !== key || text === undefined) return undefined;
    if (digest !== digestOf(text)) throw new Error('it does not match its digest');
    return JSON.parse(text) as Choice;
  }

  return {
    get(cards, rules) {
      try {
        return read(keyOf(cards, rules));
      } catch (error) {
        if (!isMissing(error)) warnOnce('is damaged', error);
        return undefined;
      }
    },
    set(cards, rules, choice) {
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        const text = JSON.stringify(choice);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, `${keyOf(cards, rules)}\n${digestOf(text)}\n${text}`);
        renameSync(temporary, path);
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
