export const contents = 'Contents';
export const close = 'Close';
export const sectionsOf = (chapter: string) => `Sections of ${chapter}`;
