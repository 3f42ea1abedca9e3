import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = 'Guardar este livro offline';
export const keep = 'Guardar';
export const update = 'Atualizar';
export const remove = 'Remover deste dispositivo';
export const cancel = 'Cancelar';
export const loadingBook = 'Carregando o livro';
export const lookingUpSize = 'Consultando o tamanho…';
export const sizeToLoad = (megabytes: string) => `Para guardá-lo, é preciso baixar ${megabytes}.`;
export const notEnoughRoom = 'Não há espaço suficiente neste dispositivo.';
export const loading = 'Carregando o livro.';
export const cancelled = 'Carregamento cancelado.';
export const removed = 'O livro não está mais guardado.';
export const kept = (megabytes: string) =>
  `Guardado neste dispositivo (${megabytes} baixados): pode ser lido, pesquisado e estudado offline.`;
export const newerVersion = 'Guardado neste dispositivo. O site tem uma versão mais recente.';
export const notAllowed = 'O navegador não permitiu guardar o livro.';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)} de ${format.number(all)} arquivos`;
export const faults = {
  network: 'Não foi possível carregar o livro por completo. Verifique a conexão e tente novamente.',
  full: 'Não há mais espaço para este livro no dispositivo.',
  changed: 'O site foi atualizado durante o carregamento. Tente novamente.',
  busy: 'Outra aba está carregando um livro. Tente novamente quando ela terminar.',
};

export const readingOffline = 'Leitura offline';
export const readingOfflineDescription =
  'O que este dispositivo guarda da biblioteca para ler sem conexão.';
export const notKept = (again: LinkText) =>
  `Não há conexão, e a página solicitada não está guardada neste dispositivo. ${again('Tente novamente')} ou continue lendo o que há aqui.`;
export const keptBooks = 'Livros guardados neste dispositivo';
export const noKeptBooks =
  'Nenhum ainda. A página de cada livro tem um botão para guardá-lo: depois disso, todos os seus cartões podem ser lidos, pesquisados e estudados offline.';
export const seenPages = 'Páginas visitadas';
export const needsScript = 'A leitura offline precisa de JavaScript.';
export const searchKept = (words: string) => `Buscar “${words}” nos livros guardados`;
