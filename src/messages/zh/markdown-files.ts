import { cards } from './counts.ts';

export const source = (place: string) => `来源：${place}`;
export const address = (url: string) => `地址：${url}`;
export const book = (title: string) => `图书：${title}`;
export const alsoCalled = (names: string) => `别名：${names}`;
export const onConcept = (count: number) => `关于此概念的 ${cards(count)}；链接指向答案。`;
