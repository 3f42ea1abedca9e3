import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import { lettersOf } from '../security/hostile-texts.ts';

interface ListedCard {
  url: string;
  sources: { file: string; line: number }[];
}

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const BASE = '/flashcards/';
const RE_WORDS = /[\p{L}\p{N}]+/gu;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(inject('siteFolder'), path), 'utf8'));
}

function listedCards(): ListedCard[] {
  const { books } = readJson('library.json') as { books: { cards: string }[] };
  return books.flatMap(
    ({ cards }) => (readJson(cards.slice(BASE.length)) as { cards: ListedCard[] }).cards,
  );
}

/** All letters in the article of a page, including its attributes and the TeX of its formulas. */
function lettersOfPage(url: string): string {
  const path = decodeURI(url.slice(BASE.length));
  const html = readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8');
  const texts: string[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === 'article') texts.push(toString(element));
    texts.push(...Object.values(element.properties).map(String));
  });
  return lettersOf(texts.join(' '));
}

test('every word of every question, context, and answer is on the page of its card', () => {
  const missing: string[] = [];
  const decks = new Map<string, ReturnType<typeof parseDeck>>();
  let checked = 0;
  for (const { url, sources } of listedCards()) {
    const { file, line } = sources[0]!;
    const deck = decks.get(file) ?? parseDeck(readFileSync(join(CONTENT, file), 'utf8'));
    decks.set(file, deck);
    const card = deck.cards.find(({ place }) => place.line === line)!;
    const page = lettersOfPage(url);
    const { heading, context, question, answer } = card;
    for (const { text } of [heading, context, question, answer]) {
      // A language is shown by its full name, and a link between notes by its label.
      const words =
        text
          .replace(/^```\w+$/gm, '')
          .replace(/\[\[[^\]|]*\|/g, '')
          .normalize('NFKC')
          .match(RE_WORDS) ?? [];
      missing.push(
        ...words.filter((word) => !page.includes(word)).map((word) => `${url}: ${word}`),
      );
    }
    checked++;
  }
  expect(checked).toBeGreaterThan(40);
  expect(missing).toEqual([]);
  const questions = [...decks.values()].reduce((sum, deck) => sum + deck.questions, 0);
  expect(questions).toBeGreaterThanOrEqual(checked);
});
