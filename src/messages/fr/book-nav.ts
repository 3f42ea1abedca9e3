export const contents = 'Sommaire';
export const close = 'Fermer';
export const sectionsOf = (chapter: string) => `Sections de ${chapter}`;
