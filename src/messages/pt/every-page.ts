export const themes = {
  system: 'Tema: do sistema',
  light: 'Tema: claro',
  dark: 'Tema: escuro',
};

export const copy = 'Copiar';
export const copied = 'Copiado';
export const copyingNotAllowed = 'Não permitido';
