export const keyboardShortcuts = 'Atajos de teclado';
export const actions = {
  cards: 'tarjeta siguiente, tarjeta anterior',
  answer: 'abrir o cerrar la respuesta',
  pages: 'página, capítulo o tarjeta anterior y siguiente',
  search: 'buscar',
  home: 'inicio',
  book: 'contenido de este libro',
  study: 'estudiar',
  concepts: 'conceptos',
  notes: 'notas',
  progress: 'progreso',
  searchPage: 'página de búsqueda',
  settings: 'ajustes',
  help: 'esta lista',
};
export const singleKeys = 'Atajos de una sola tecla';
export const sessionKeys = (key: string) =>
  `Las sesiones tienen sus propias teclas: allí se muestran con ${key}.`;
export const close = 'Cerrar';
