import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A heading of a document with the text up to the next heading. */
export interface Section {
  file: string;
  /** 1-based. */
  line: number;
  text: string;
}

const RE_README = /(?:^|\/)readme[^/]*\.(?:md|markdown)$/i;
const RE_HIDDEN = /(?:^|\/)\./;

/**
 * The sections of the READMEs below `folder`, except hidden folders, in the order of the files' names; only one of
 * `every` files is read.
 */
export function readSections(folder: string, every = 1): Section[] {
  // Files of hidden folders, such as caches, may come and go while this one is read.
  const shown = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !RE_HIDDEN.test(entry.name),
  );
  return shown
    .flatMap(({ name }) =>
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(name, path),
      ),
    )
    .filter((path) => RE_README.test(path) && !RE_HIDDEN.test(path))
    .sort()
    .filter((_, index) => index % every === 0)
    .flatMap((path) => cutSections(readFileSync(join(folder, path), 'utf8'), path));
}

/**
 * Cuts a document before each heading outside of lists and quotations; sections that only contain white space are left
 * out.
 */
export function cutSections(written: string, file: string): Section[] {
  const document = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const starts = fromMarkdown(document)
    .children.filter(({ type }) => type === 'heading')
    .map(({ position }) => ({
      offset: position?.start.offset ?? 0,
      line: position?.start.line ?? 1,
    }));
  if (starts[0]?.offset !== 0) starts.unshift({ offset: 0, line: 1 });
  return starts
    .map(({ offset, line }, index) => ({
      file,
      line,
      text: document.slice(offset, starts[index + 1]?.offset),
    }))
    .filter(({ text }) => text.trim() !== '');
}
