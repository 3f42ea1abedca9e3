/** The entries of the site's navigation. */
export type SiteSection = 'library' | 'study' | 'concepts' | 'notes' | 'progress';
