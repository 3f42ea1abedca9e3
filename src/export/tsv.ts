import { deckNames } from './anki/deck-names.ts';
import { NOTE_FIELDS, noteFields } from './anki/note-fields.ts';
import { NOTE_TYPE_NAME } from './anki/note-type.ts';
import { conceptTags } from './card-source.ts';
import type { ExportFormat } from './export-scope.ts';

/**
 * One row per card, with its text as HTML, below the header lines that Anki reads: a row whose key Anki knows updates
 * that note and keeps its schedule.
 */
export const tsv: ExportFormat = {
  name: 'tsv',
  extension: 'tsv',
  purpose: 'text that Anki imports',
  readsPages: true,
  async *write(scope) {
    const deckOf = deckNames(scope.cards);
    const columns = ['GUID', 'Deck', ...NOTE_FIELDS, 'Tags'];
    yield '#separator:tab\n#html:true\n';
    yield `#notetype:${NOTE_TYPE_NAME}\n`;
    yield `#guid column:1\n#deck column:2\n#tags column:${columns.length}\n`;
    yield `#columns:${columns.join('\t')}\n`;
    for await (const exported of scope.read('html')) {
      const { card } = exported;
      const cells = [card.key, deckOf(card), ...noteFields(exported), conceptTags(card).join(' ')];
      yield `${cells.map(toCell).join('\t')}\n`;
    }
  },
};

function toCell(text: string): string {
  return /[\t"\r\n]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
