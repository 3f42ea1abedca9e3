export const title = 'Buscar en todas las tarjetas';
export const queryLabel = 'Palabras, una fórmula o un nombre del código';
export const close = 'Cerrar';
export const pagesWithThisName = 'Páginas con este nombre';
export const results = 'Resultados';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} para moverse, ${open} para abrir, ${closing} para cerrar`;
export const searching = 'Buscando…';
export const unreachable =
  'No se pudo cargar la búsqueda del sitio. Conviene comprobar la conexión y recargar la página.';
