import { cardSource, conceptNames } from './card-source.ts';
import type { ExportFormat } from './export-scope.ts';

const COLUMNS = [
  ...['Key', 'Book', 'Chapter', 'Heading', 'Context', 'Question', 'Answer', 'Concepts', 'Source'],
];

/** One row per card, with its text as Markdown: RFC 4180, UTF-8 with a byte-order mark, which spreadsheets look for. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  purpose: 'for spreadsheets',
  async *write(scope) {
    yield `\uFEFF${toRow(COLUMNS)}`;
    for await (const { card, text } of scope.read('markdown')) {
      const { book, chapter } = card;
      const { heading, context, question, answer } = text;
      const concepts = conceptNames(card).join('; ');
      yield toRow([
        ...[card.key, book.title, chapter.label, heading, context, question, answer, concepts],
        cardSource(card),
      ]);
    }
  },
};

function toRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
