import { join } from 'node:path';
import { answerMarkup, answerStyle } from '../../compile/card-markup.ts';
import { PROJECT_ROOT } from '../../content/project.ts';
import type { LibraryCard } from '../../library/model.ts';
import { CATALOGS } from '../../messages/catalogs.ts';
import { textLanguage } from '../../messages/languages.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { cardSource } from '../card-source.ts';
import type { ExportedCard, ExportFormat, ExportScope } from '../export-scope.ts';
import { bundleScript } from './bundle-script.ts';
import { collectClasses, readKatexStyles } from './katex-styles.ts';
import { inlineImages, policyFor, readStyles } from './self-contained.ts';

const OWN_FOLDER = 'src/export/html';
const STYLES = [
  ...['tokens', 'base', 'card', 'prose', 'code'].map((name) => `src/styles/${name}.css`),
  `${OWN_FOLDER}/book-page.css`,
];

const SCRIPT = join(PROJECT_ROOT, OWN_FOLDER, 'book-page.ts');

/**
 * Cards as one self-contained page, with search and a self-test. It works from a disk or as an attachment, and its
 * policy forbids any request. Answers open without JavaScript, too.
 */
export const html: ExportFormat = {
  name: 'html',
  extension: 'html',
  purpose: 'one page with search and self-test, which needs no network',
  readsPages: true,
  async *write(scope) {
    const script = await bundleScript(SCRIPT, scope.interface.code);
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

function head(
  { title, cards, interface: { code, lang, dir } }: ExportScope,
  script: string,
  math: string,
): string {
  const styles = readStyles(STYLES);
  const book = oneOf(cards.map((card) => card.book));
  const name = escapeHtml(title);
  const { cardFiles, cards: ofCards, counts, session, study } = CATALOGS[code];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" style="${answerStyle(ofCards.answerSummary)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${styles}${math}</style>
</head>
<body>
<header class="book-head">
<h1${attribute('lang', book?.lang)} dir="auto">${name}</h1>
${book?.author === undefined ? '' : `<p class="byline" dir="auto">${escapeHtml(book.author)}</p>\n`}<p class="facts">${counts.cards(cards.length)}</p>
</header>
<main>
<div class="bar needs-script">
<input class="browse" type="search" id="search" placeholder="${cardFiles.search}" aria-label="${cardFiles.search}" aria-keyshortcuts="/">
<button class="button browse" id="start">${cardFiles.testYourself}</button>
<div class="test"><button class="button" id="show">${session.showAnswer}</button>
<button class="button" id="again" aria-keyshortcuts="1">${study.grades[1]} <kbd>1</kbd></button>
<button class="button" id="known" aria-keyshortcuts="2">${cardFiles.known} <kbd>2</kbd></button>
<button class="button" id="end" aria-keyshortcuts="Escape">${cardFiles.endTest}</button></div>
<p role="status" id="status"></p>
</div>
`;
}

function chapterHead({ book, chapter }: LibraryCard, { cards }: ExportScope): string {
  const isOnlyBook = oneOf(cards.map((card) => card.book)) !== undefined;
  const label = isOnlyBook ? chapter.label : `${book.title} · ${chapter.label}`;
  return `<section class="chapter">\n<h2 dir="auto">${escapeHtml(label)}</h2>\n`;
}

function cardMarkup({ card, text }: ExportedCard, scope: ExportScope): string {
  const { heading, context, question, answer } = text;
  const { noun } = CATALOGS[scope.interface.code].cards.answerSummary;
  const language = textLanguage(card.book.lang, scope.interface);
  const own = attribute('lang', language.lang) + attribute('dir', language.dir);
  const markup = `<article class="card" id="${card.key}">
<div class="card-head"><h3 class="card-heading" lang="${language.lang}" dir="auto">${heading}</h3></div>
${context && `<div class="context prose"${own}>${context}</div>\n`}<div class="question prose"${own}>${question}</div>
${answerMarkup(answer, { noun, language })}
<p class="source" dir="auto">${escapeHtml(cardSource(card))}</p>
</article>
`;
  return inlineImages(markup, text.images, scope.readFile);
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`;
}

/** The value that all items share; undefined if they differ. */
function oneOf<Item>(items: readonly Item[]): Item | undefined {
  const distinct = new Set(items);
  return distinct.size === 1 ? items[0] : undefined;
}
