/** Where the contents of a book are at the side of the page, as `styles/book-nav.css` has it. */
export const WIDE = '(width >= 64rem)';
