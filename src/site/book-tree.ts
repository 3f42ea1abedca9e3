import type { BookTree, TreeSection } from '../browser/book/book-tree.ts';
import { type ChapterSection, chapterSections } from '../library/chapter-sections.ts';
import type { Book, Chapter } from '../library/model.ts';
import { chapterAddress, sectionAddress } from '../library/urls.ts';

/** Returns the tree of a book that the sidebar of its pages loads. */
export function bookTree({ title, lang, revision, chapters }: Book): BookTree {
  return {
    title,
    lang,
    revision,
    chapters: chapters.map((chapter) => ({
      slug: chapter.slug,
      label: chapter.label,
      cards: chapter.cards.length,
      sections: chapterSections(chapter).map((section) => treeSection(chapter, section)),
    })),
  };
}

function treeSection(chapter: Chapter, section: ChapterSection): TreeSection {
  const { number, label = '', cardCount } = section;
  const path = sectionAddress(chapter, section).slice(chapterAddress(chapter).length);
  return { number, label, cards: cardCount, path };
}
