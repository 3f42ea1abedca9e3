import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = 'Imprimir cartões';
export const description =
  'Imprimir os cartões de um livro ou de um capítulo: para recortar ou para ler.';
export const needsScript =
  'Os cartões para recortar precisam de JavaScript. Sem ele, imprima a página de um capítulo: primeiro as perguntas, depois as respostas.';
export const sheets = 'Folhas';
export const cutOut = 'Cartões para recortar, 8 por face';
export const forReading = 'Para leitura';
export const paper = 'Papel';
export const letter = 'Carta (EUA)';
export const turnedAt = 'Virar pela';
export const edges = { long: 'Borda longa', short: 'Borda curta' };
export const print = 'Imprimir';
export const loading = 'Carregando os cartões…';
export const chooseScope =
  'Escolha um livro ou um capítulo: a página de cada um tem um link para imprimir.';
export const faults = {
  network: 'Não foi possível carregar os cartões: não há conexão.',
  missing: 'O livro ou capítulo não está mais na biblioteca ou tem outro endereço agora.',
  damaged: 'A página dos cartões não pode ser lida.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} em ${format.count(sheets, { one: '# folha', many: '# de folhas', other: '# folhas' })} de papel.`;
export const continued = (count: number) =>
  `${count === 1 ? 'Um longo continua' : `${format.number(count)} longos continuam`} em outros cartões, que são numerados.`;
export const hint = {
  long: 'Imprima frente e verso, virando pela borda longa, a 100 % e sem margens nem cabeçalhos; depois corte pelas linhas.',
  short:
    'Imprima frente e verso, virando pela borda curta, a 100 % e sem margens nem cabeçalhos; depois corte pelas linhas.',
};
