export const chapter = (number: string) => `第 ${number} 章`;
export const appendix = (letter: string) => `附录 ${letter}`;
export const part = (number: string) => `第 ${number} 部分`;
export const titled = (name: string, title: string) => `${name}：${title}`;
