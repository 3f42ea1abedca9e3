export const contents = 'Sumário';
export const close = 'Fechar';
export const sectionsOf = (chapter: string) => `Seções de ${chapter}`;
