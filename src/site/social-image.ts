/** The picture of a page that programs show with a link to it. */
export interface SocialImage {
  /** On the site, without the base path. */
  address: string;
  /** What is written on it. */
  alt: string;
}

/** In pixels, the size that most programs ask for. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;
