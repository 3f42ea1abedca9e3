export const contents = 'Contenido';
export const close = 'Cerrar';
export const sectionsOf = (chapter: string) => `Secciones de ${chapter}`;
