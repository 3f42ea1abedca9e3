import { expect, test } from 'vitest';
import { writeReadableCard } from '../../src/export/readable-card.ts';
import type { LanguageCode } from '../../src/messages/languages.ts';
import { openContent, writeContent } from './sample-library.ts';

async function readable(
  deck: string,
  files: Record<string, string | Buffer> = {},
  code: LanguageCode = 'en',
) {
  const { scope } = await openContent(writeContent({ 'decks/a.md': deck, ...files }));
  const texts: string[] = [];
  for await (const exported of scope().read('repaired'))
    texts.push(
      writeReadableCard(exported, {
        level: 1,
        address: 'https://example.org/base/a/',
        files: 'https://example.org/base',
        code,
      }),
    );
  return texts.join('\n');
}

test('a card is Markdown of what its page shows', async () => {
  const deck = `# Flashcards: River Engines

#### Weir | dams
Background context: It holds $h$ metres back.
![a weir](weir.png)
:p What is \\(Q\\)?
??x
The flow, x<sup>2</sup> as <script>, {text}: $$Q = \\frac{V}{t}$$where $V$ counts.
\`\`\`python
q = v / t
??x
`;
  expect(await readable(deck, { 'decks/weir.png': Buffer.from('x') })).toMatchInlineSnapshot(`
    "# Weir | dams

    Source: River Engines · A · decks/a.md:6  
    Address: https://example.org/base/a/

    It holds $h$ metres back.
    ![a weir](https://example.org/base/files/decks/weir.png)

    ## Question

    What is $Q$?

    ## Answer

    The flow, x<sup>2</sup> as \\<script>, {text}:

    $$
    Q = \\frac{V}{t}
    $$

    where $V$ counts.

    \`\`\`python
    q = v / t
    \`\`\`
    "
  `);
});

test('a card without context has none', async () => {
  const text = await readable('#### Sluice\n:p Who opens it?\n??x\nThe warden.\nx??\n');
  expect(text.split('\n').slice(5)).toEqual([
    '## Question',
    '',
    'Who opens it?',
    '',
    '## Answer',
    '',
    'The warden.',
    '',
  ]);
});

test('what is around a card is in the language of the interface', async () => {
  const text = await readable('#### Sluice\n:p Who opens it?\n??x\nThe warden.\nx??\n', {}, 'de');
  expect(text.match(/^(?:\w+: |## \w+)/gm)).toEqual([
    'Quelle: ',
    'Adresse: ',
    '## Frage',
    '## Antwort',
  ]);
});
