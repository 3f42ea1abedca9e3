/** The elements that show progress on cards, shelves, and lists of chapters: one small file for all pages. */
import '../cards/book-progress.ts';
import '../cards/home-progress.ts';
import '../cards/shelf-progress.ts';
import '../cards/study-card.ts';
export { showTreeProgress } from '../cards/tree-progress.ts';
