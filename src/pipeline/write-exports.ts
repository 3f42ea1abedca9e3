import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfAll } from '../content/cache/digest-of.ts';
import type { LoadedLibrary } from '../content/library-service.ts';
import { createProgress } from '../content/progress.ts';
import { createScope } from '../export/export-library.ts';
import type { ExportFormat } from '../export/export-scope.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { writeWhole } from '../export/write-whole.ts';
import type { Book } from '../library/model.ts';
import { exportAddress } from '../library/urls.ts';
import { services } from '../site/services.ts';
import type { FileFacts } from './site-files.ts';

export interface WriteExportsOptions {
  /** Where the site is built. */
  staged: string;
  /** Takes a file from the earlier site if that has it with the same key, and returns what is known of it. */
  reuse: (file: string, address: string, key: string) => FileFacts | undefined;
  /** Called with what is known of each file that was written. */
  onWritten: (file: string, facts: FileFacts) => void;
}

/**
 * Writes each book in the formats that `library.yaml` names, and gives pages the list of these files. It has to be done
 * before pages are rendered, which show how large the files are.
 */
export async function writeExports({ staged, reuse, onWritten }: WriteExportsOptions) {
  const { config, exports, folder, library } = services();
  const formats = EXPORT_FORMATS.filter(({ name }) => config.exports.includes(name));
  if (formats.length === 0) return;
  const loaded = await library.current();
  const { books } = loaded.linked();
  const images = loaded.images.map((image) => stampOf(join(folder.root, image)));
  const showProgress = createProgress('Writing exports');
  const total = books.length * formats.length;
  let done = 0;
  for (const book of books) {
    const cards = book.chapters.flatMap((chapter) => chapter.cards);
    const content = describe(book, loaded, folder.root);
    const scope = createScope(folder.root, loaded, { title: book.title, cards });
    const files = [];
    for (const format of formats) {
      const address = exportAddress(book, format.extension);
      const file = address.slice(1);
      const key = digestOfAll([format.name, content, ...images]);
      const { size } = reuse(file, address, key) ?? (await write(file, format, scope));
      files.push({ address, label: format.label, size });
      showProgress(++done, total);
    }
    exports.set(book.slug, files);
  }

  async function write(
    file: string,
    format: ExportFormat,
    scope: ReturnType<typeof createScope>,
  ): Promise<FileFacts> {
    const path = join(staged, file);
    const size = await writeWhole(path, format.write(scope));
    const digest = createHash('sha1').update(readFileSync(path)).digest('base64url');
    onWritten(file, { size, digest });
    return { size, digest };
  }
}

/** All that an export may show of a book, but for images, as text. */
function describe(book: Book, { cardOf }: LoadedLibrary, root: string): string {
  const { slug, title, author, shelfCode, imprint, lang } = book;
  const cards = book.chapters.flatMap((chapter) =>
    chapter.cards.map(({ id, key, rating, sources, concepts }) => [
      ...[id, key, rating, chapter.label, cardOf(id)?.card.deck.revision],
      sources.map(({ file, line }) => [file, line]),
      concepts.map(({ name }) => name),
    ]),
  );
  const files = new Set(
    book.chapters.flatMap((chapter) =>
      chapter.cards.flatMap(({ sources }) => sources.map(({ file }) => file)),
    ),
  );
  const stamps = [...files].map((file) => stampOf(join(root, file)));
  return JSON.stringify([{ slug, title, author, shelfCode, imprint, lang }, cards, stamps]);
}

/** The size of a file and when it was last changed; of a file that has just gone, neither. */
function stampOf(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false });
  return info ? `${info.size} ${Math.floor(info.mtimeMs / 1000)}` : '';
}
