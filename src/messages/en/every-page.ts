/* What the script of every page says: keep it short. */

export const themes = {
  system: 'Theme: system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

export const copy = 'Copy';
export const copied = 'Copied';
export const copyingNotAllowed = 'Not allowed';
