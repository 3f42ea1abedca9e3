export const contents = '目录';
export const close = '关闭';
export const sectionsOf = (chapter: string) => `${chapter}的小节`;
