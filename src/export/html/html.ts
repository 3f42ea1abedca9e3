import { answerSummary } from '#messages/cards.ts';
import { join } from 'node:path';
import { answerMarkup, answerStyle } from '../../compile/card-markup.ts';
import { PROJECT_ROOT } from '../../content/project.ts';
import type { LibraryCard } from '../../library/model.ts';
import { counted } from '../../text/counted.ts';
import { once } from '../../text/once.ts';
import { cardSource } from '../card-source.ts';
import { escapeHtml } from '../escape-html.ts';
import type { ExportedCard, ExportFormat, ExportScope } from '../export-scope.ts';
import { bundleScript } from './bundle-script.ts';
import { collectClasses, readKatexStyles } from './katex-styles.ts';
import { inlineImages, policyFor, readStyles } from './self-contained.ts';

const OWN_FOLDER = 'src/export/html';
const STYLES = [
  ...['tokens', 'base', 'card', 'prose', 'code'].map((name) => `src/styles/${name}.css`),
  `${OWN_FOLDER}/book-page.css`,
];

/** A build writes a page for each book. */
const readScript = once(() => bundleScript(join(PROJECT_ROOT, OWN_FOLDER, 'book-page.ts')));

/**
 * Cards as one self-contained page, with search and a self-test. It works from a disk or as an attachment, and its
 * policy forbids any request. Answers open without JavaScript, too.
 */
export const html: ExportFormat = {
  name: 'html',
  extension: 'html',
  label: 'One page that works anywhere (HTML)',
  purpose: 'one page with search and self-test, which needs no network',
  readsPages: true,
  async *write(scope) {
    const script = await readScript();
    const katex = readKatexStyles();
    const classes = new Set<string>();
    const hasMath = scope.cards.some((card) => card.hasMath);
    yield head(scope, script, hasMath ? katex.rules : '');
    let last: LibraryCard | undefined;
    for await (const exported of scope.read('page')) {
      const { card } = exported;
      if (card.chapter !== last?.chapter) {
        if (last) yield '</section>\n';
        yield chapterHead(card, scope);
      }
      last = card;
      const markup = cardMarkup(exported, scope);
      collectClasses(markup, classes);
      yield markup;
    }
    // Only now is it known which fonts are needed.
    const faces = hasMath ? `<style>${katex.facesFor(classes)}</style>\n` : '';
    yield `${last ? '</section>\n' : ''}</main>\n${faces}<script>${script}</script>\n</body>\n</html>\n`;
  },
};

function head({ title, cards }: ExportScope, script: string, math: string): string {
  const styles = readStyles(STYLES);
  const book = oneOf(cards.map((card) => card.book));
  const lang = book?.lang ?? 'en';
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${lang}" style="${answerStyle(answerSummary)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${styles}${math}</style>
</head>
<body>
<header class="book-head">
<h1 dir="auto">${name}</h1>
${book?.author === undefined ? '' : `<p class="byline">${escapeHtml(book.author)}</p>\n`}<p class="facts">${counted(cards.length, 'card')}</p>
</header>
<main lang="${lang}">
<div class="bar needs-script" lang="en">
<input class="browse" type="search" id="search" placeholder="Search" aria-label="Search" aria-keyshortcuts="/">
<button class="button browse" id="start">Test yourself</button>
<div class="test"><button class="button" id="show">Show answer</button>
<button class="button" id="again" aria-keyshortcuts="1">Again <kbd>1</kbd></button>
<button class="button" id="known" aria-keyshortcuts="2">Known <kbd>2</kbd></button>
<button class="button" id="end" aria-keyshortcuts="Escape">End the test</button></div>
<p role="status" id="status"></p>
</div>
`;
}

function chapterHead({ book, chapter }: LibraryCard, { cards }: ExportScope): string {
  const isOnlyBook = oneOf(cards.map((card) => card.book)) !== undefined;
  const label = isOnlyBook ? chapter.label : `${book.title} · ${chapter.label}`;
  return `<section class="chapter">\n<h2 dir="auto">${escapeHtml(label)}</h2>\n`;
}

function cardMarkup({ card, text }: ExportedCard, { readFile }: ExportScope): string {
  const { heading, context, question, answer } = text;
  const markup = `<article class="card" id="${card.key}">
<div class="card-head"><h3 class="card-heading" dir="auto">${heading}</h3></div>
${context && `<div class="context prose">${context}</div>\n`}<div class="question prose">${question}</div>
${answerMarkup(answer, { noun: answerSummary.noun })}
<p class="source">${escapeHtml(cardSource(card))}</p>
</article>
`;
  return inlineImages(markup, text.images, readFile);
}

/** The value that all items share; undefined if they differ. */
function oneOf<Item>(items: readonly Item[]): Item | undefined {
  const distinct = new Set(items);
  return distinct.size === 1 ? items[0] : undefined;
}
