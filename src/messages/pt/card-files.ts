import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `Fonte: ${place}`;
export const address = (url: string) => `Endereço: ${url}`;
export const book = (title: string) => `Livro: ${title}`;
export const alsoCalled = (names: string) => `Também: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sobre este conceito; cada link leva à resposta.`;

export const search = 'Busca';
export const testYourself = 'Testar-se';
export const known = 'Eu sabia';
export const endTest = 'Encerrar o teste';
export const found = (count: number) =>
  count === 0
    ? 'Nenhum cartão contém estas palavras.'
    : format.count(count, {
        one: '# cartão contém estas palavras.',
        many: '# de cartões contêm estas palavras.',
        other: '# cartões contêm estas palavras.',
      });
export const result = (known: number, seen: number) =>
  `${format.number(known)} de ${format.number(seen)} lembrados de primeira.`;
