import type { CardHtml } from './card-html.ts';

/** Data that lets an answer show how well its card is known: see browser/cards/study-card.ts. */
export interface AnswerProgress {
  key: string;
  /** Digest of the answer. */
  answer: string;
  /** The card's book; undefined if an enclosing section names it. */
  book: { slug: string; revision: string } | undefined;
}

/** Attributes of text from a deck, undefined where they are the page's. */
export interface ContentLanguage {
  /** BCP 47 */
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | undefined;
}

export interface AnswerOptions {
  /** Names the answer in its summary; the stylesheet adds the verb. */
  noun: string;
  /** @default that of the page */
  language?: ContentLanguage | undefined;
  /** Omitted if a reader's progress isn't shown. */
  progress?: AnswerProgress | undefined;
  /** Heading of the card, on a page with several cards. */
  heading?: string | undefined;
}

/** The names of a card's parts in the interface's language. */
export interface PartNames {
  context: string;
  question: string;
  answer: string;
  /** Names the answer in its summary. */
  noun: string;
}

export interface CardFrame {
  names: PartNames;
  language: ContentLanguage;
  progress: AnswerProgress;
}

/** Returns the HTML of a card as on its own page, with a collapsed answer. */
export function cardMarkup(html: CardHtml, { names, language, progress }: CardFrame): string {
  const own = languageAttributes(language);
  const part = (name: string, inside: string): string =>
    `<h2 class="visually-hidden">${name}</h2>${inside}`;
  return [
    html.context && part(names.context, `<div class="context prose"${own}>${html.context}</div>`),
    part(names.question, `<div class="question prose"${own}>${html.question}</div>`),
    part(names.answer, answerMarkup(html.answer, { progress, language, noun: names.noun })),
  ].join('');
}

/** What the summary of an answer says besides its noun. */
export interface SummaryTexts {
  show: { before: string; after: string };
  hide: { before: string; after: string };
  /** Around the card's heading. */
  heading: { before: string; after: string };
}

/** Returns the declarations from which `styles/card.css` takes the texts of summaries. */
export function answerStyle(texts: SummaryTexts): string {
  return (['show', 'hide', 'heading'] as const)
    .flatMap((name) => [
      `--${name}-before:'${texts[name].before}'`,
      `--${name}-after:'${texts[name].after}'`,
    ])
    .join(';');
}

/**
 * Returns a card's answer as an element that opens and closes even without JavaScript.
 * @param html undefined if the answer is loaded from the card's page when it is opened
 */
export function answerMarkup(
  html: string | undefined,
  { noun, progress, heading, language }: AnswerOptions,
): string {
  const summary = `<summary${attribute('data-heading', heading)}><span class="fold">${noun}</span></summary>`;
  const own = language ? languageAttributes(language) : '';
  const details =
    html === undefined
      ? `<details class="answer" data-load>${summary}</details>`
      : `<details class="answer">${summary}<div class="prose"${own}>${html}</div></details>`;
  if (!progress) return details;
  const { key, answer, book } = progress;
  const attributes = [
    attribute('data-key', key),
    attribute('data-answer', answer),
    attribute('data-book', book?.slug),
    attribute('data-revision', book?.revision),
  ];
  return `<study-card${attributes.join('')}>${details}</study-card>`;
}

function languageAttributes({ lang, dir }: ContentLanguage): string {
  return attribute('lang', lang) + attribute('dir', dir);
}

function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`;
}
