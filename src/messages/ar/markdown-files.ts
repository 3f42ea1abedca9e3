import { cards } from './counts.ts';

export const source = (place: string) => `المصدر: ${place}`;
export const address = (url: string) => `العنوان: ${url}`;
export const book = (title: string) => `الكتاب: ${title}`;
export const alsoCalled = (names: string) => `ويسمى أيضًا: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} عن هذا المفهوم؛ يقود كل رابط إلى الإجابة.`;
