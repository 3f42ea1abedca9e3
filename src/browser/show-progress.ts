/** All that shows on cards, shelves and lists of chapters what a reader has learned: one small file for all pages. */
import './book-progress.ts';
import './home-progress.ts';
import './shelf-progress.ts';
import './study-card.ts';
