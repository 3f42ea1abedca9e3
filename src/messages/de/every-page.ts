export const themes = {
  system: 'Design: wie im System',
  light: 'Design: hell',
  dark: 'Design: dunkel',
};

export const copy = 'Kopieren';
export const copied = 'Kopiert';
export const copyingNotAllowed = 'Nicht erlaubt';
