import { escapeHtml } from '../../text/escape-html.ts';
import type { StoredText } from '../terms/stored-text.ts';

/** Pagefind's weights (0–10, quadratic); all different, so that a match reveals its field. */
const FIELD_WEIGHTS = {
  hidden: 4,
  context: 2,
  code: 1.5,
  answer: 1,
  hiddenAnswer: 0.75,
} as const;

/**
 * The document that Pagefind indexes for a text. Heading, question, concepts, place, and author are metadata, which
 * Pagefind weighs by itself; the body consists of everything else.
 */
export function textToHtml(text: StoredText): string {
  const { url, hidden, context, code, answer } = text;
  const meta = (['heading', 'question', 'concepts', 'place', 'author'] as const).map((name) =>
    metaTag(name, text[name]),
  );
  // Pagefind leaves out documents without words, so a card that is a bare question gets those of its address.
  const isEmpty = !(hidden.open || context || code || answer);
  const body = [
    field(FIELD_WEIGHTS.hidden, isEmpty ? url : hidden.open),
    field(FIELD_WEIGHTS.context, context),
    field(FIELD_WEIGHTS.code, code),
    field(FIELD_WEIGHTS.answer, answer),
    field(FIELD_WEIGHTS.hiddenAnswer, hidden.answer),
  ];
  return `<html><body><main data-pagefind-body>${meta.join('')}${body.join(' ')}</main></body></html>`;
}

/** Also if it is empty: all sections of an index must list the same fields. */
function metaTag(name: string, value: string): string {
  return `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;
}

function field(weight: number, text: string): string {
  return text && `<span data-pagefind-weight="${weight}">${escapeHtml(text)}</span>`;
}
