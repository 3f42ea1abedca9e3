import type { CardHtml } from './card-html.ts';

/** What shows with an answer how well its card is known: see browser/cards/study-card.ts. */
export interface AnswerProgress {
  key: string;
  /** A digest of the answer. */
  answer: string;
  /** The card's book; undefined where a section that it is in names it. */
  book: { slug: string; revision: string } | undefined;
}

export interface AnswerOptions {
  /** Left out where a reader's progress is not shown. */
  progress?: AnswerProgress | undefined;
  /** What the answer belongs to, on a page that has several. */
  heading?: string | undefined;
  /** The address of the card's page, base path included, where the answer is loaded from there when it is opened. */
  from?: string | undefined;
}

/** A card as on its own page, the answer collapsed. */
export function cardMarkup(html: CardHtml, progress: AnswerProgress): string {
  const part = (name: string, inside: string): string =>
    `<h2 class="visually-hidden">${name}</h2>${inside}`;
  return [
    html.context && part('Context', `<div class="context prose">${html.context}</div>`),
    part('Question', `<div class="question prose">${html.question}</div>`),
    part('Answer', answerMarkup(html.answer, { progress })),
  ].join('');
}

/** The answer of a card as an element that opens and closes, without JavaScript too. */
export function answerMarkup(html: string, { progress, heading, from }: AnswerOptions): string {
  const details =
    `<details class="answer"${attribute('data-from', from)}>` +
    `<summary${attribute('data-heading', heading)}><span class="fold">answer</span></summary>` +
    `<div class="prose">${html}</div></details>`;
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
