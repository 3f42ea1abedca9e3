import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../content/cache/digest-of.ts';
import {
  CONCEPT_NAMES_FILE,
  createConceptNames,
  parseConceptNames,
} from '../terms/concept-names.ts';
import { createFacetBuilder } from '../terms/facets.ts';
import { MEANINGS_LICENSE, writeMeanings } from '../terms/meanings.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { createVocabularyBuilder, parseVocabulary, VOCABULARY_FILE } from '../terms/vocabulary.ts';
import { writeWordLists } from '../terms/word-lists.ts';
import { englishWords, everydayStems } from './english-words.ts';
import { findMeanings } from './find-meanings.ts';
import { keep, type IndexCache } from './index-cache.ts';
import type { IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';
import { wordnetLicense } from './wordnet.ts';

/** Number of records that are read before anything else is done. */
const BATCH = 100;

interface Lists {
  files: IndexFile[];
  /** Stems of everyday English words, for the start file. */
  common: string;
}

interface NamedText {
  path: string;
  text: string;
}

/**
 * The lists next to Pagefind's files: the records that have each value of a facet, and what helps with words that no card
 * contains. `languages` are those of the records, the most frequent first.
 */
export async function buildLists(
  records: readonly SearchRecord[],
  languages: readonly string[],
  cache: IndexCache | undefined,
): Promise<Lists> {
  const facets = createFacetBuilder();
  const vocabulary = createVocabularyBuilder();
  const concepts = createConceptNames();
  for (const [at, record] of records.entries()) {
    // So that Pagefind gets its documents meanwhile.
    if (at % BATCH === 0) await setImmediate();
    for (const { add } of [facets, vocabulary, concepts]) add(record);
  }
  const words = vocabulary.text();
  const names = concepts.text();
  const files = await packTexts([
    ...facets.files(),
    { path: VOCABULARY_FILE, text: words },
    { path: CONCEPT_NAMES_FILE, text: names },
  ]);
  if (!languages.includes('en')) return { files, common: '' };
  return {
    files: [...files, ...(await englishLists(words, names, cache))],
    common: languages[0] === 'en' ? await everydayWords(cache) : '',
  };
}

/** The words of English, which are not corrected, and those of them with similar ones in names of concepts. */
async function englishLists(
  vocabulary: string,
  concepts: string,
  cache: IndexCache | undefined,
): Promise<IndexFile[]> {
  const words = parseVocabulary(vocabulary);
  const names = parseConceptNames(concepts);
  const english = await keep(cache, 'index/english', () =>
    packTexts(writeWordLists(englishWords())),
  );
  const key = `index/${digestOf(['meanings', ...words.keys(), ...names.map(({ name }) => name)])}`;
  const meanings = await keep(cache, key, async () => [
    ...(await packTexts(writeMeanings(findMeanings(words, names)))),
    toFile({ path: MEANINGS_LICENSE, text: wordnetLicense() }),
  ]);
  return [...english, ...meanings];
}

/** Cached, because the counts of words take a tenth of a second to load. */
async function everydayWords(cache: IndexCache | undefined): Promise<string> {
  const make = (): IndexFile[] => [toFile({ path: 'common', text: everydayStems().join(' ') })];
  const [file] = await keep(cache, 'index/common', make);
  return new TextDecoder().decode(file?.content);
}

function packTexts(texts: readonly NamedText[]): Promise<IndexFile[]> {
  return Promise.all(
    texts.map(async ({ path, text }) => ({ path, content: await packData(Buffer.from(text)) })),
  );
}

function toFile({ path, text }: NamedText): IndexFile {
  return { path, content: Buffer.from(text) };
}
