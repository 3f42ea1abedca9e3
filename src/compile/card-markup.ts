import type { CardHtml } from './card-html.ts';

/** Data that lets an answer show how well its card is known: see browser/cards/study-card.ts. */
export interface AnswerProgress {
  key: string;
  /** Digest of the answer. */
  answer: string;
  /** The card's book; undefined if an enclosing section names it. */
  book: { slug: string; revision: string } | undefined;
}

export interface AnswerOptions {
  /** BCP 47 language of the card. @default that of the page */
  lang?: string | undefined;
  /** Omitted if a reader's progress isn't shown. */
  progress?: AnswerProgress | undefined;
  /** Heading of the card, on a page with several cards. */
  heading?: string | undefined;
  /** Address of the card's page, including the base path, if the answer is loaded from there when it is opened. */
  from?: string | undefined;
}

/** Returns the HTML of a card as on its own page, with a collapsed answer. @param lang BCP 47 */
export function cardMarkup(html: CardHtml, progress: AnswerProgress, lang: string): string {
  const own = attribute('lang', lang);
  const part = (name: string, inside: string): string =>
    `<h2 class="visually-hidden">${name}</h2>${inside}`;
  return [
    html.context && part('Context', `<div class="context prose"${own}>${html.context}</div>`),
    part('Question', `<div class="question prose"${own}>${html.question}</div>`),
    part('Answer', answerMarkup(html.answer, { progress, lang })),
  ].join('');
}

/** Returns a card's answer as an element that opens and closes even without JavaScript. */
export function answerMarkup(
  html: string,
  { progress, heading, from, lang }: AnswerOptions,
): string {
  const details =
    `<details class="answer"${attribute('data-from', from)}>` +
    `<summary${attribute('data-heading', heading)}><span class="fold">answer</span></summary>` +
    `<div class="prose"${attribute('lang', lang)}>${html}</div></details>`;
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

function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`;
}
