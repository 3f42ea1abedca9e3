import { cards } from './counts.ts';

export const source = (place: string) => `Fonte: ${place}`;
export const address = (url: string) => `Endereço: ${url}`;
export const book = (title: string) => `Livro: ${title}`;
export const alsoCalled = (names: string) => `Também: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sobre este conceito; cada link leva à resposta.`;
