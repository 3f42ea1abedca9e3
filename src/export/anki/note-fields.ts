import { escapeHtml } from '../../text/escape-html.ts';
import { cardSource, conceptNames } from '../card-source.ts';
import type { ExportedCard } from '../export-scope.ts';

/** The fields of Recto's note type, in order. Adding, removing, or renaming one would keep Anki from updating notes. */
export const NOTE_FIELDS = [
  ...(['Heading', 'Context', 'Question', 'Answer', 'Source', 'Concepts', 'Key'] as const),
];

/** The values of `NOTE_FIELDS`, as HTML; images keep the site's addresses. */
export function noteFields({ card, text }: ExportedCard): string[] {
  return [
    ...[text.heading, text.context, text.question, text.answer],
    ...[escapeHtml(cardSource(card)), escapeHtml(conceptNames(card).join('; ')), card.key],
  ];
}
