export const contents = 'Inhalt';
export const close = 'Schließen';
export const sectionsOf = (chapter: string) => `Abschnitte von ${chapter}`;
