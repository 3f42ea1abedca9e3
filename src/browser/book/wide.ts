/** Windows in which the contents of a book are at the side of the page; the same as in `styles/book-nav.css`. */
export const WIDE = '(width >= 64rem)';
