/** The folder of the site that contains the search index. */
export const INDEX_FOLDER = 'pagefind';
