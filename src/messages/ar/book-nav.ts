export const contents = 'المحتويات';
export const close = 'إغلاق';
export const sectionsOf = (chapter: string) => `أقسام ${chapter}`;
