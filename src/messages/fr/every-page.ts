export const themes = {
  system: 'Thème : celui du système',
  light: 'Thème : clair',
  dark: 'Thème : sombre',
};

export const copy = 'Copier';
export const copied = 'Copié';
export const copyingNotAllowed = 'Non autorisé';
