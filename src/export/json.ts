import { conceptNames } from './card-source.ts';
import type { ExportFormat } from './export-scope.ts';

/** Everything that is known about each card, one line per card, with its text as Markdown. */
export const json: ExportFormat = {
  name: 'json',
  extension: 'json',
  purpose: 'for programs',
  async *write(scope) {
    yield `{"format":"recto-cards","version":1,"title":${JSON.stringify(scope.title)},"cards":[`;
    let separator = '\n';
    for await (const { card, text } of scope.read('markdown')) {
      const { id, key, book, chapter, rating, sources } = card;
      const { slug, title, author, shelfCode, lang } = book;
      const { heading, context, question, answer } = text;
      const record = {
        ...{ id, key },
        book: { slug, title, author, shelfCode, lang },
        chapter: { slug: chapter.slug, label: chapter.label },
        ...{ heading, context, question, answer, rating },
        concepts: conceptNames(card),
        sources: sources.map(({ file, line }) => ({ file, line })),
      };
      yield separator + JSON.stringify(record);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};
