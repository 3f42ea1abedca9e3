import { hideCloze, replaceClozes, revealCloze } from './cloze.ts';
import type { AnkiCard } from './read-collection.ts';

/** A card as Anki shows it, as HTML. */
export interface RenderedCard {
  question: string;
  /** Without the question, which answers repeat. */
  answer: string;
}

const RE_TAG = /\{\{([#^/]?)\s*([^{}]*?)\s*\}\}/g;
const RE_ANSWER_RULE = /^[^]*<hr\s[^>]*\bid=["']?answer\b[^>]*>/i;

/** Fills the templates of a card with the fields of its note. */
export function renderCard(card: AnkiCard): RenderedCard {
  const { type, ordinal } = card;
  const template = type.templates[type.isCloze ? 0 : ordinal];
  if (!template) return { question: '', answer: '' };
  const hidden = hideCloze(ordinal);
  const shown = revealCloze(ordinal);
  const question = fill(template.question, card, (text) => replaceClozes(text, hidden));
  const answer = fill(template.answer, card, (text) => replaceClozes(text, shown));
  return { question, answer: answer.replace(RE_ANSWER_RULE, '') };
}

function fill(template: string, card: AnkiCard, cloze: (text: string) => string): string {
  const output: string[] = [];
  /** Values of the conditions around the current place in the template; text in a false one is dropped. */
  const conditions: boolean[] = [];
  let at = 0;
  const add = (text: string): void => {
    if (conditions.every(Boolean)) output.push(text);
  };
  for (const match of template.matchAll(RE_TAG)) {
    const [all, mark, name = ''] = match;
    add(template.slice(at, match.index));
    at = match.index + all.length;
    if (mark === '#') conditions.push(isFilled(valueOf(name, card)));
    else if (mark === '^') conditions.push(!isFilled(valueOf(name, card)));
    else if (mark === '/') conditions.pop();
    else add(fillField(name, card, cloze));
  }
  add(template.slice(at));
  return output.join('');
}

/** Fills in `filter:filter:Field`; filters that only affect how a field is asked are ignored. */
function fillField(written: string, card: AnkiCard, cloze: (text: string) => string): string {
  if (card.type.fields.includes(written)) return valueOf(written, card);
  const filters = written.split(':');
  const value = valueOf(filters.pop() ?? '', card);
  return filters.some((filter) => filter.trim().startsWith('cloze')) ? cloze(value) : value;
}

function valueOf(name: string, { type, fields, ordinal, deck, tags }: AnkiCard): string {
  const index = type.fields.indexOf(name.trim());
  if (index !== -1) return fields[index] ?? '';
  switch (name.trim()) {
    case 'Deck':
      return deck.join('::');
    case 'Subdeck':
      return deck.at(-1) ?? '';
    case 'Tags':
      return tags.join(' ');
    case 'Type':
      return type.name;
    case `c${ordinal + 1}`:
      return 'cloze';
    default:
      // The front side is the question, which decks store separately.
      return '';
  }
}

function isFilled(html: string): boolean {
  return /<img\b/i.test(html) || html.replace(/<[^>]*>|&nbsp;/g, '').trim() !== '';
}
