import { escapeHtml } from '../../text/escape-html.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { indexedWords } from '../terms/indexed-words.ts';
import { joinedWords } from '../terms/joined-words.ts';
import { foreignForms } from '../terms/foreign-forms.ts';
import { FIELD_SEPARATOR, LANGUAGE_MARK } from '../terms/search-record.ts';

/** Pagefind's weights (0–10, quadratic); all different, so that a match reveals its field. */
const FIELD_WEIGHTS = {
  hidden: 4,
  context: 2,
  code: 1.5,
  answer: 1,
  hiddenAnswer: 0.75,
} as const;

/**
 * The document that Pagefind indexes for a record. Heading, question, and concepts are metadata, which Pagefind weighs
 * by itself and returns unchanged. The body consists of hidden terms, context, code, answer, and the answer's hidden
 * terms, in this order, separated by `FIELD_SEPARATOR`. `language` is the index's.
 */
export function recordToHtml(record: SearchRecord, language: string): string {
  const { hidden, context, code, answer } = record;
  const names = record.concepts.map(({ name, aliases }) => [name, ...aliases].join(', '));
  const place = [record.book?.label, record.chapter?.label].filter(Boolean).join(' › ');
  const meta = [
    metaTag('heading', record.heading),
    metaTag('question', record.question),
    metaTag('concepts', names.join('; ')),
    metaTag('place', place),
    metaTag('author', record.book?.author ?? ''),
  ];
  const open = [
    record.heading,
    record.question,
    names.join('; '),
    place,
    record.book?.author ?? '',
    context,
  ].join('\n');
  const { lang = language } = record;
  const formsIn = (text: string): string[] => (lang === language ? [] : foreignForms(text, lang));
  const joined = [record.heading, ...names].flatMap(joinedWords);
  const hiddenOpen = [hidden.open, ...indexedWords(open), ...joined, ...formsIn(open)];
  const last = `${code}\n${answer}`;
  const hiddenAnswer = [hidden.answer, ...indexedWords(last), ...formsIn(last)];
  const body = [
    field(FIELD_WEIGHTS.hidden, joinTerms(hiddenOpen) || wordsOfEmpty(record)),
    field(FIELD_WEIGHTS.context, context),
    field(FIELD_WEIGHTS.code, code),
    field(FIELD_WEIGHTS.answer, answer),
    field(FIELD_WEIGHTS.hiddenAnswer, joinTerms(hiddenAnswer)),
  ];
  return `<html><body><main data-pagefind-body>${keyTag(record)}${lang === language ? '' : idTag(LANGUAGE_MARK + lang)}${meta.join('')}${body.join(` ${FIELD_SEPARATOR} `)}</main></body></html>`;
}

/** Pagefind leaves out documents without words, so a card that is a bare question gets those of its address. */
function wordsOfEmpty({ context, code, answer, url }: SearchRecord): string {
  return context || code || answer ? '' : url;
}

function joinTerms(terms: readonly string[]): string {
  return [...new Set(terms)].filter(Boolean).join(' ');
}

function keyTag({ key }: SearchRecord): string {
  return key === undefined ? '' : idTag(key);
}

/** An empty element: Pagefind returns it as an anchor of the card and indexes nothing. */
function idTag(id: string): string {
  return `<i id="${escapeHtml(id)}"></i>`;
}

function metaTag(name: string, value: string): string {
  if (!value) return '';
  return `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;
}

function field(weight: number, text: string): string {
  return `<span data-pagefind-weight="${weight}">${escapeHtml(text.replaceAll(FIELD_SEPARATOR, ''))}</span>`;
}
