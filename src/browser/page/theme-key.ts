/** Where the theme that a reader chose is kept: `light` or `dark`; nothing while it follows the system. */
export const THEME_KEY = 'recto:theme';
