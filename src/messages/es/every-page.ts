export const themes = {
  system: 'Tema: el del sistema',
  light: 'Tema: claro',
  dark: 'Tema: oscuro',
};

export const copy = 'Copiar';
export const copied = 'Copiado';
export const copyingNotAllowed = 'No permitido';
