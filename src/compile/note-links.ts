import { deckLinkAddress } from '../library/deck-links.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { type FindImage, type FoundImage, noteAddress, wikiAddress } from './find-image.ts';
import type { AddressOf } from './wiki-links.ts';

/** A name that a note may have; `[[0]]` and `[[a[i], b]]` are code. */
const RE_NAME = /^(?=.*\p{L})[^()[\]{}=;,"]+$/u;
/** The address of a Markdown file. */
const RE_NOTE = /^[^:?#]+\.mdx?(?:#.*)?$/i;

export interface NoteLinkOptions {
  findImage: FindImage;
  /** Whether the deck is handwritten; in generated ones, double brackets are code: `[[nodiscard]]`. */
  isByHand: boolean;
  /** Called with each file that was looked for. */
  onFile: (file: FoundImage) => void;
}

/** The addresses of a deck's links to other decks and to notes. */
export interface NoteLinks {
  /** Of a link in Obsidian's form. */
  note: AddressOf;
  /** Of a link in Markdown's form; undefined unless it leads to a file of the content folder. */
  deck: (url: string) => string | undefined;
}

/** Creates functions that return the address of a note's page, or one that represents a link to a deck. */
export function createNoteLinks({ findImage, isByHand, onFile }: NoteLinkOptions): NoteLinks {
  return {
    note(link) {
      if (!link.name) return isByHand ? deckLinkAddress({ ...link, file: undefined }) : undefined;
      const file = findImage(wikiAddress(link.name));
      if (!file?.isNote) return undefined;
      onFile(file);
      if (file.found) return noteAddress(file) ?? deckLinkAddress({ ...link, file: file.path });
      const isName = isByHand && RE_NAME.test(link.name);
      return isName ? deckLinkAddress({ ...link, file: undefined }) : undefined;
    },
    deck(url) {
      const file = RE_NOTE.test(url) ? findImage(url) : undefined;
      if (!file?.isNote) return undefined;
      onFile(file);
      if (!file.found) return undefined;
      const heading = decodePercent(url.split('#')[1] ?? '').replaceAll('-', ' ');
      return (
        noteAddress(file) ?? deckLinkAddress({ file: file.path, name: '', heading, label: '' })
      );
    },
  };
}
