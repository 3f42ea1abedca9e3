import fc from 'fast-check';

const WORDS = [
  'alpha',
  'beta',
  'import ',
  'export ',
  'import{',
  'export const x = 1',
  'é',
  '漢',
  '𝔘',
];
export const MARKUP = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '<T>',
    '</T>',
    '<br>',
    '<sub>',
    '</sub>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```',
    '```js\n',
    '$',
    '$$',
    '\\',
    '\\\\',
    '\\{',
    '|',
    '\n',
    '\n\n',
  ],
  ...[
    '  ',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '### ',
    '---',
    '===',
    '| a | b |\n|---|---|\n',
    '| alpha | b | beta |\n',
    '\r\n',
    '\u200b',
  ],
  ...[
    '[',
    '](',
    'http://a.b',
    'www.x.y',
    '\n```python:',
    ')',
    '![',
    '&amp;',
    '&#x41;',
    '!',
    '.',
    ' ',
    ':',
    'a@b.co',
    '"',
    "'",
  ],
  ...[
    '$x$',
    '$\\frac{a}{b}$',
    '$$\n\\frac{a}{b}\n$$',
    '<https://a.b>',
    '[x] ',
    '\u00a0',
    '\f',
    '%',
    '+',
    '=',
  ],
];
const REFERENCES = ['[^1]', '\n[^1]: ', '\n[1]: ', '[a][1]'];

/** Generates text from pieces of markup, which triggers more of Markdown than random letters do. */
export function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));
}

/** Generates texts of a passage: pieces of markup and words, or any characters. */
export const cardText = fc.oneof(
  textOf([...WORDS, ...MARKUP, ...REFERENCES]),
  fc.string({ unit: 'binary' }),
);
