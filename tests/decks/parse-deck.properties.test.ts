import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHiddenMarks } from '../../src/decks/hidden-marks.ts';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import { createContains } from '../../src/text/ranges.ts';
import { HOSTILE_UNITS } from '../hostile-units.ts';

/** Pieces without code, so that every marker counts. */
const PIECES = [
  ...[':p ', ':p\n', ':p', ':p\t', 'std::p ', 'a:p ', '7:p ', ' :p ', '::p ', '/:p ', '(:p '],
  ...['$x$', '}', ')', ']', '.', '?', '!', '"', '*', 'a', '7', ' ', '\n', '\r\n', '  ', ':'],
  ...['??x\n', '??x ', 'x??\n', '---\n', '#### Heading\n', '### ', 'text ', '- ', '> ', '| '],
];

/**
 * A question marker in the regular form: `:p` and white space, at the start of a line or attached to a formula, a
 * closing bracket, or punctuation; not after a letter, a digit, or a colon.
 */
const RE_MARKER = /(?:^[^\S\r\n]*|[$)\]}>.,;!?"'*_`~|%-]):p(?=\s|$)/gm;

test('every question marker becomes exactly one card', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((one) => one.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      // `term:: definition` is a card without a marker.
      fc.pre(!text.includes('::'));
      const { cards, questions, problems } = parseDeck(text);
      const unmarked = problems.filter(({ code }) => code === 'question-not-marked').length;
      expect(cards).toHaveLength(questions);
      expect(questions - unmarked).toBe(text.match(RE_MARKER)?.length ?? 0);
    }),
  );
});

/** Codes of problems about text that belongs to no card. */
const DROPPED = new Set([
  'text-outside-card',
  'heading-without-question',
  'no-cards',
  'other-format',
]);

test('no word is dropped without a problem', () => {
  const word = fc.nat({ max: 999 }).map((number) => `word${number}q `);
  const pieces = fc.array(fc.oneof(word, fc.constantFrom(...HOSTILE_UNITS)), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, (list) => {
      const text = `#### One\n${list.join('')}`;
      const { cards, problems, chapterLine, header } = parseDeck(text);
      fc.pre(!problems.some(({ code }) => DROPPED.has(code)));
      const kept = cards.map(({ heading, context, question, answer, above, categories }) =>
        [
          ...[heading, context, question, answer].map((passage) => passage.text),
          ...above,
          ...categories,
        ].join('\n'),
      );
      const said = `${kept.join('\n')} ${chapterLine?.text ?? ''} ${JSON.stringify(header)}`;
      const hiddenAt = createContains(findHiddenMarks(text));
      // A tag between two cards belongs to neither.
      const words = [...text.matchAll(/(?<!#)word\d+q/g)].filter(({ index }) => !hiddenAt(index));
      for (const [found] of words) expect(said.toLowerCase()).toContain(found);
    }),
  );
});

test('never throws, for any bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { cards, questions } = parseDeck(text);
      expect(cards).toHaveLength(questions);
    }),
  );
});
