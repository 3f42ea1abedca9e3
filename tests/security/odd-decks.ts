/** An unusual deck. */
export interface OddDeck {
  /** Path below `decks/`; the name says what is unusual. */
  file: string;
  content: string | Uint8Array;
  /** Number of question markers. */
  cards: number;
  /** Words that must be in its cards, on their own pages. */
  words: string[];
}

const DOLLARS = '$'.repeat(2);

/** Creates a deck with one card per pair of heading and answer; the answer may contain further cards. */
function deck(title: string, cards: readonly [heading: string, answer: string][]): string {
  const written = cards.map(
    ([heading, answer], index) =>
      `#### ${heading}\n:p Which is question ${title} ${index + 1}?\n??x\n${answer}\nx??\n\n---\n`,
  );
  return `# Flashcards: ${title} (Part 1)\n\n**Starting Chapter:** 1 ${title}\n\n---\n\n${written.join('\n')}`;
}

function odd(name: string, words: string, ...cards: [heading: string, answer: string][]): OddDeck {
  return {
    file: `${name.replaceAll(' ', '-')}.md`,
    content: deck(`Odd ${name}`, cards),
    cards: cards.length,
    words: words.split(' '),
  };
}

const nested = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}x${close.repeat(depth)}`;

/** TeX that reaches beyond its formula. */
const TEX: OddDeck[] = [
  odd('tex links', 'linkword urlword', [
    'Href',
    String.raw`See $\href{https://evil.example/}{linkword}$ and $\url{javascript:alert(1)}$ urlword.`,
  ]),
  odd('tex images', 'pictureword', [
    'Image',
    String.raw`$\includegraphics[width=9em]{https://evil.example/a.png}$ pictureword`,
  ]),
  odd('tex classes', 'classword styleword idword dataword', [
    'Class',
    String.raw`$\htmlClass{card session}{classword}$ $\htmlStyle{position:fixed}{styleword}$ $\htmlId{_main}{idword}$ $\htmlData{do=keep}{dataword}$`,
  ]),
  odd('tex sizes', 'ruleword', [
    'Rule',
    String.raw`$\rule{99999em}{99999em}$ $\kern{-99999em}$ $\hspace{1e9px}$ $\raisebox{9999em}{x}$ $\Huge\Huge x$ ruleword`,
  ]),
  odd('tex depth', 'depthword', [
    'Depth',
    `$${nested('\\frac{1}{', '}', 800)}$ $${nested('\\sqrt{', '}', 3000)}$ $${nested('{', '}', 20_000)}$ depthword`,
  ]),
  odd('tex recursion', 'recursionword', [
    'Recursion',
    String.raw`$\def\a{\a\a}\a$ $\newcommand{\b}{\b}\b$ $\def\c#1{\c{#1#1}}\c{x}$ $\let\x=\x\x$ recursionword`,
  ]),
  odd(
    'tex leaks',
    'leakword innocentword',
    [
      'Leak',
      String.raw`$\gdef\frac#1#2{LEAKED}\global\def\alpha{LEAKED}\xdef\beta{LEAKED}$ leakword`,
    ],
    ['Innocent', String.raw`$\frac{1}{2} + \alpha + \beta$ innocentword`],
  ),
  odd('tex characters', 'charword', [
    'Characters',
    String.raw`$\char"10FFFF \char"D800 \char"0 \unicode{x3c}$ $\text{</script><script>alert(1)</script>}$ $\verb|<img src=x onerror=alert(1)>|$ charword`,
  ]),
  odd('tex comments', 'commentword', [
    'Comments',
    `${DOLLARS}\nx % </annotation></semantics></math><img src=x onerror=alert(1)>\n+ y\n${DOLLARS}\ncommentword`,
  ]),
  odd('tex colours', 'colourword', [
    'Colours',
    String.raw`$\color{red;background:url(https://evil.example)}{x}$ $\textcolor{#123"onload="alert(1)}{y}$ $\colorbox{expression(alert(1))}{z}$ colourword`,
  ]),
];

/** Names with a meaning in JavaScript, on the site, or in file systems. */
const NAMES: OddDeck[] = [
  odd('languages', 'protoword constructorword hasword', [
    'Languages',
    '```__proto__\nprotoword\n```\n\n```constructor\nconstructorword\n```\n\n```hasOwnProperty" onload="alert(1)\nhasword\n```\n\n```../../etc/passwd\nx\n```',
  ]),
  odd(
    'reserved headings',
    'Which',
    ...['page-2', 'page 3', 'cards.json', 'index', 'index.html', 'CON', 'offline.json', '404'].map(
      (heading): [string, string] => [heading, `${heading} stands here.`],
    ),
  ),
  odd(
    'names of objects',
    'Which',
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'].flatMap(
      (heading): [string, string][] => [
        [heading, `One answer about ${heading}.`],
        [`${heading} again`, `Another about ${heading}.`],
      ],
    ),
  ),
  { ...odd('x', 'routeword', ['Route', 'routeword']), file: 'route.md' },
  ...['concepts', 'search', 'books', '_astro', 'pagefind', '..', '__proto__', 'constructor'].map(
    (title, index): OddDeck => ({
      file: `title-${index}.md`,
      content: deck(title, [['Title', `titleword${index}`]]),
      cards: 1,
      words: [`titleword${index}`],
    }),
  ),
  odd(
    'clobbering',
    'clobberword',
    ['_main', 'clobberword'],
    ['location', '<a id=location name=caches>x</a> [x](#_main)'],
    ['document.cookie', '<form name=documentElement><input name=body></form>'],
    ['querySelector', '[^querySelector]: y\n\nx[^querySelector]'],
  ),
  odd('long name', 'longword', ['L'.repeat(3000), 'longword']),
];

/** Characters that are confusable or invisible. */
const CHARACTERS: OddDeck[] = [
  odd('bidi', 'bidiword', [
    'User \u202Egnp.exe',
    'bidiword \u2066\u2067\u202E if (isAdmin) \u202C\u2069 \u061C\u200F',
  ]),
  odd('zero width', 'zeroword', [
    '\u200B\u200C\u200D\u2060\uFEFF',
    'z\u00ADeroword zeroword \u200B\u{E0041}\u{E0042}\u{1D173}',
  ]),
  {
    file: 'nameless.md',
    content: `${deck('Odd nameless', [['\u200B', 'nothingword']])}\n#### \u2060\n:p \u200B\n??x\nnamelessword\nx??\n`,
    cards: 2,
    words: ['nothingword', 'namelessword', 'Untitled'],
  },
  odd('controls', 'controlword', [
    'Bell \u0007',
    'controlword \u0000\u0001\u0008\u000B\u000C\u001B[31mred\u001B[0m\u007F\u0085\u009B\u2028\u2029\uFFFE\uFFFF',
  ]),
  odd('private', 'privateword', ['\uE000\uF8FF', 'privateword \u{F0000}\u{10FFFD} \uE001']),
  odd('separators', 'separatorword', ['\u2028', 'separatorword\u001C\u001D\u001E\u001F']),
  odd('combining', 'combinedword', [
    'Z\u0300'.repeat(300),
    `combinedword a${'\u0301'.repeat(5000)}`,
  ]),
  odd('surrogates', 'surrogateword', [
    'Entity',
    'surrogateword &#xD800; &#0; &#x110000; &#99999999999; &NotEqualTilde; &zwnj;',
  ]),
  {
    file: 'lone-surrogates.md',
    content: Buffer.concat([
      Buffer.from(deck('Odd bytes', [['Bytes', 'byteword']])),
      Buffer.from([0xed, 0xa0, 0x80, 0xff, 0xc0, 0xaf, 0xf5, 0x80]),
    ]),
    cards: 1,
    words: ['byteword'],
  },
  {
    file: 'utf-16.md',
    content: Buffer.from(`\uFEFF${deck('Odd wide', [['Wide', 'wideword ∂L']])}`, 'utf16le'),
    cards: 1,
    words: ['wideword'],
  },
  {
    file: 'marked.md',
    content: `\uFEFF${deck('Odd mark', [['Mark', 'markword']])}`,
    cards: 1,
    words: ['markword'],
  },
  {
    file: 'newlines.md',
    content: deck('Odd newlines', [
      ['First', 'crword'],
      ['Second', 'crlfword'],
    ])
      .replace(/\n/g, '\r')
      .replace(/\r(?=#### Second)/, '\n')
      .replace(/(?<=Second[^]*)\r/g, '\r\n'),
    cards: 2,
    words: ['crword', 'crlfword'],
  },
  odd('one line', 'lineword', ['Line', `${'a<b{c}$d$`e`[f]'.repeat(70_000)} lineword`]),
];

/** Markdown that reaches beyond its card, or looks like part of the page. */
const MARKUP: OddDeck[] = [
  odd(
    'references',
    'firstword secondword',
    ['Uses', 'firstword [label] and [label][other] and ![label]'],
    ['Defines', 'secondword\n\n[label]: javascript:alert(1)\n[other]: https://evil.example/'],
  ),
  odd(
    'footnotes',
    'noteword bodyword',
    ['Notes', 'noteword[^1] and[^constructor]\n\n[^1]: bodyword <img src=x onerror=alert(1)>'],
    ['Calls', 'x[^1] y[^__proto__]\n\n[^__proto__]: z'],
  ),
  odd('comments', 'hiddenword afterword', [
    'Comments',
    'hiddenword <!-- afterword --> <!--> <!---> --!> <!-- never closed',
  ]),
  odd('autolinks', 'autoword', [
    'Links',
    '<javascript:alert(1)> <data:text/html,autoword> <vbscript:x> www.evil.example/<script> http://a.b/"onmouseover="alert(1) <file:///etc/passwd> <blob:x> <mailto:a@b.c?body=%0d%0aBcc:x>',
  ]),
  odd('addresses', 'addressword', [
    'Links',
    '[addressword](\\javascript:alert(1)) [a](java\u0000script:alert(1)) [b](&#106;avascript:alert(1)) [c](//evil.example) [d](\\\\evil.example) [e](/\\evil.example) [f](%6a%61vascript:alert(1)) [g](\u0001javascript:alert(1)) [h](https:evil.example)',
  ]),
  odd('images', 'imageword', [
    'Images',
    '![imageword](data:image/svg+xml,<svg onload=alert(1)>) ![a](../../../etc/passwd) ![b](file:///etc/passwd) ![c](https://evil.example/x.png) ![d](//evil.example/x.png) ![e](library.yaml) ![f](decks/images.md) ![g](%2e%2e/%2e%2e/etc/passwd) ![h](.//..//..//x.png)',
  ]),
  odd('head', 'headword', [
    'Head',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel=stylesheet href=https://evil.example/x.css><title>headword</title>',
  ]),
  odd('styles', 'styleword', [
    'Style',
    '<style>*{display:none}</style><div class="session" style="position:fixed;inset:0">styleword</div><mark style="color:red" class=x>y</mark>',
  ]),
  odd('custom elements', 'elementword', [
    'Elements',
    '<keep-book data-book=x data-base=//evil.example/>elementword</keep-book><study-card></study-card><slot name=x></slot><template shadowrootmode=open><script>alert(1)</script></template>',
  ]),
  odd('parts', 'partword', [
    'Parts',
    '</Answer>\n\n</details></article>\n\n<Question>partword</Question>\n\n<Card id="x"/>\n\n</Answer><Answer>',
  ]),
  odd('frontmatter', 'matterword', ['Front', '---json\n{"layout":"../x.astro"}\n---\nmatterword']),
  odd('tasks', 'taskword', ['Tasks', '- [x] <input onfocus=alert(1) autofocus> taskword\n- [ ] y']),
  odd('tables', 'cellword', [
    'Tables',
    `| a | b |\n|---|:-:|\n| <td style=x> | \`|\` cellword |\n\n|${'|'.repeat(3000)}\n|${'-|'.repeat(3000)}`,
  ]),
  odd('depth', 'deepword', [
    'Depth',
    `${'> '.repeat(2000)}deepword\n\n${'- '.repeat(2000)}x\n\n${'['.repeat(5000)}y${'](z)'.repeat(5000)}\n\n${'*a **b '.repeat(3000)}`,
  ]),
  odd('swelling', 'swellword', [
    'Table',
    `swellword\n\n${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|x|\n'.repeat(5000)}`,
  ]),
  odd('repetition', 'repeatword', [
    'References',
    `repeatword\n\n[a]: /${'x'.repeat(30_000)}\n\n${'[a]\n\n'.repeat(6000)}`,
  ]),
  odd('templates', 'templateword', [
    'Templates',
    '${alert(1)} {{constructor.constructor("alert(1)")()}} <%= x %> #{x} {% raw %} [[x]] @{x} templateword\n\n:::note\nx\n:::',
  ]),
  odd('separator of search', 'searchword', ['Search', 'searchword \u241E \u001F | ¦ ␟ ‖ §']),
];

/** Decks with something that a parser or a page could stumble over. */
export const ODD_DECKS: readonly OddDeck[] = [...TEX, ...NAMES, ...CHARACTERS, ...MARKUP];
