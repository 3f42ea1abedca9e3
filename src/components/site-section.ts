/** The entries of the site's navigation. */
export type SiteSection = 'library' | 'concepts' | 'notes' | 'progress' | 'guide';
