export const missing =
  'Falta el índice de búsqueda del sitio. Hay que volver a generar el sitio o subir todos sus archivos.';
export const broken =
  'El índice de búsqueda del sitio está incompleto. Hay que recargar la página; si no sirve, hay que volver a subir el sitio.';
export const offline =
  'No se pudo cargar el índice de búsqueda. Conviene comprobar la conexión y buscar de nuevo.';
export const keptOnly = 'Sin conexión, solo se busca en los libros guardados en este dispositivo.';
