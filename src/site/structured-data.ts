import { excerpt } from '../text/excerpt.ts';
import type { Link } from './page-data.ts';

/** A card, for search engines: a quiz of one question (https://schema.org/Quiz). */
export interface QuizCard {
  heading: string;
  question: string;
  /** Plain text. */
  answer: string;
  lang: string;
  book: string;
}

export interface StructuredPage {
  /** From the top of the site down to the page's parent. */
  trail: readonly Link[];
  title: string;
  card?: QuizCard | undefined;
  /** The day of its last change, such as `2026-11-28`. */
  changed?: string | undefined;
}

/** Maximum length of a text, in characters. */
const SHOWN = 300;

/** JSON-LD of a page, safe inside a `<script>`. @param urlOf makes an address of the site absolute */
export function structuredData(
  { trail, title, card, changed }: StructuredPage,
  urlOf: (address: string) => string,
): string {
  const crumbs = [
    ...trail.map(({ label, address }) => ({ name: label, item: urlOf(address) })),
    { name: title },
  ];
  const graph = [
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...crumb,
      })),
    },
    ...(card || changed
      ? [{ ...(card ? quiz(card) : { '@type': 'WebPage', name: title }), dateModified: changed }]
      : []),
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return json.replaceAll('<', '\\u003c');
}

function quiz({ heading, question, answer, lang, book }: QuizCard) {
  return {
    '@type': 'Quiz',
    name: heading,
    inLanguage: lang,
    isPartOf: { '@type': 'Book', name: book },
    hasPart: {
      '@type': 'Question',
      eduQuestionType: 'Flashcard',
      text: excerpt(question, SHOWN),
      acceptedAnswer: { '@type': 'Answer', text: excerpt(answer, SHOWN) },
    },
  };
}
