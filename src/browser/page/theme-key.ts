/** Storage key of the theme that a reader chose: `light` or `dark`. Absent while it follows the system. */
export const THEME_KEY = 'recto:theme';
