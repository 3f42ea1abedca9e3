import { digestOf } from '../content/cache/digest-of.ts';
import { createProgress } from '../content/progress.ts';
import { createScope } from '../export/export-library.ts';
import type { ExportedCard } from '../export/export-scope.ts';
import { writeReadableCard } from '../export/readable-card.ts';
import { siteOrigin } from '../library/config.ts';
import type { Book, Chapter, Concept } from '../library/model.ts';
import {
  bookTextAddress,
  cardAddress,
  chapterAddress,
  conceptAddress,
  hasOwnPage,
  markdownAddress,
} from '../library/urls.ts';
import { CATALOGS, type Messages } from '../messages/catalogs.ts';
import { placeOf } from '../site/list-page-data.ts';
import { services } from '../site/services.ts';
import { escapeLabel } from '../text/escape-label.ts';
import { bookInputs } from './book-inputs.ts';
import { digestOfBytes, writeSiteFile } from './site-files.ts';
import type { WriteExportsOptions } from './write-exports.ts';

/**
 * Writes each card, chapter, and concept as Markdown next to its page, and each book as one text, if `library.yaml`
 * enables it. The files bypass Astro, which would take as long for each one as for a page.
 */
export async function writeMarkdown(options: WriteExportsOptions) {
  const { base, config, folder, interface: language, library } = services();
  if (!config.markdown) return;
  const origin = siteOrigin(config) ?? '';
  const { code } = language;
  const { cardFiles: messages } = CATALOGS[code];
  const loaded = await library.current();
  const { books, concepts } = loaded.linked();
  const link = (address: string): string => origin + encodeURI(base + address.slice(1));
  const file = createWriter(options);
  const showProgress = createProgress('Writing Markdown');
  for (const [index, book] of books.entries()) {
    await writeBook(book, digestOf([link('/'), code, bookInputs(book, loaded, folder.root)]));
    showProgress(index + 1, books.length);
  }
  for (const concept of concepts.filter(hasOwnPage)) {
    const text = conceptText(concept, link, messages);
    file(markdownAddress(conceptAddress(concept)), digestOf([text])).write(() => text);
  }

  async function writeBook(book: Book, key: string): Promise<void> {
    const cards = book.chapters.flatMap((chapter) => chapter.cards);
    const whole = file(bookTextAddress(book), key);
    const ofChapters = book.chapters.map((chapter) =>
      file(markdownAddress(chapterAddress(chapter)), key),
    );
    const ofCards = cards.map((card) => file(markdownAddress(cardAddress(card)), key));
    if ([whole, ...ofChapters, ...ofCards].every(({ isReused }) => isReused)) return;
    const scope = createScope({ root: folder.root, base, library }, loaded, {
      title: book.title,
      cards,
      interface: language,
    });
    const texts: ExportedCard[] = [];
    for await (const exported of scope.read('repaired')) {
      ofCards[texts.length]?.write(() => writeCard(exported, 1));
      texts.push(exported);
    }
    const byChapter = Map.groupBy(texts, ({ card }) => card.chapter);
    const textOf = (chapter: Chapter, level: number): string =>
      (byChapter.get(chapter) ?? []).map((exported) => writeCard(exported, level)).join('\n');
    for (const [index, chapter] of book.chapters.entries())
      ofChapters[index]?.write(
        () => `# ${chapter.label}\n\n${messages.book(nameOf(book))}\n\n${textOf(chapter, 2)}`,
      );
    whole.write(() => {
      const chapters = book.chapters.map(
        (chapter) => `## ${chapter.label}\n\n${textOf(chapter, 3)}`,
      );
      return `# ${nameOf(book)}\n\n${chapters.join('\n')}`;
    });
  }

  function writeCard(exported: ExportedCard, level: number): string {
    const address = link(cardAddress(exported.card));
    return writeReadableCard(exported, { level, address, files: link('/').slice(0, -1), code });
  }
}

interface WrittenFile {
  isReused: boolean;
  /** Writes the file unless it is reused from the previous site. */
  write: (text: () => string) => void;
}

function createWriter({ staged, reuse, onWritten }: WriteExportsOptions) {
  return (address: string, key: string): WrittenFile => {
    const file = address.slice(1);
    const isReused = reuse(file, address, key) !== undefined;
    return {
      isReused,
      write: (text) => {
        if (isReused) return;
        const bytes = Buffer.from(text());
        writeSiteFile(staged, file, bytes);
        onWritten(file, { size: bytes.length, digest: digestOfBytes(bytes) });
      },
    };
  };
}

function nameOf({ title, author }: Book): string {
  return author === undefined ? title : `${title} (${author})`;
}

/** Lists the questions of a concept; answers are in the files of the cards. */
function conceptText(
  { name, aliases, cards }: Concept,
  link: (address: string) => string,
  messages: Messages['cardFiles'],
): string {
  const also = aliases.length > 0 ? [messages.alsoCalled(aliases.join(', '))] : [];
  const list = cards.map((card) => {
    const address = link(markdownAddress(cardAddress(card)));
    return `- [${escapeLabel(card.label)}](${address}): ${card.question} (${placeOf(card)})`;
  });
  return [`# ${name}`, ...also, messages.onConcept(cards.length), list.join('\n')]
    .join('\n\n')
    .concat('\n');
}
