import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

export const skipToContent = 'Pular para o conteúdo';
export const siteNavigation = 'Site';
export const navigation = {
  library: 'Livros',
  study: 'Estudar',
  concepts: 'Conceitos',
  notes: 'Notas',
  progress: 'Progresso',
};
export const search = 'Buscar';
export const theme = 'Tema';
export const settings = 'Configurações';
export const breadcrumbs = 'Trilha de navegação';
export const howToStudy = 'Como estudar com estes cartões';
export const licenseLabel = 'Licença:';
export const source = 'Fonte';

export const previousPage = 'Página anterior';
export const nextPage = 'Próxima página';
export const page = (number: string) => `Página ${number}`;
export const pageOf = (number: string, count: string) => `Página ${number} de ${count}`;
export const numberedTitle = (title: string, number: string) => `${title}, página ${number}`;
export const pagesOf = (title: string) => `Páginas de ${title}`;

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)}: perguntas para tentar responder antes de ver a resposta.`;
export const startWith = (book: string) => `Começar com “${book}”`;
export const howItWorks =
  'Leia uma pergunta, responda mentalmente e avalie-se. Os cartões voltam antes de serem esquecidos.';
export const continueReading = 'Continuar:';
export const filterBooks = 'Filtrar livros';
export const filter = 'Filtrar';
export const sort = 'Ordem';
export const sorts = {
  shelf: 'Estante',
  title: 'Título',
  recent: 'Estudo recente',
  due: 'Para revisar',
};
export const group = 'Grupos';
export const groupings = {
  none: 'Nenhum',
  author: 'Autor',
  shelf: 'Estante',
  letter: 'Letra',
  progress: 'Progresso',
};

export const noCardsYet = 'Ainda não há cartões';
export const addDeck = (folder: string, extension: string) =>
  `Coloque um baralho na pasta ${folder} da pasta de conteúdo: um arquivo Markdown cujo nome termine em ${extension}. O menor deles é assim:`;
export const buildAgain = (command: string) =>
  `Depois gere o site novamente. ${command} lê os baralhos e informa o que não foi possível interpretar, com arquivo, linha e coluna.`;

export const notFound = 'Página não encontrada';
export const noPageHere = 'Não há nenhuma página neste endereço';
export const noPageDescription = 'Não há nenhuma página neste endereço.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `Ela pode ter mudado de lugar quando um capítulo ou um título foi renomeado. Faça uma busca, consulte o ${concepts('índice de conceitos')} ou comece pela ${library('biblioteca')}.`;
export const moved = {
  title: 'Página movida',
  heading: 'Esta página mudou de endereço',
  to: (link: string) => `Agora está em ${link}.`,
};
export const noteDescription = (library: string) => `Uma nota de ${library}.`;
export const notesDescription = (library: string) => `Notas escritas à mão de ${library}.`;
export const noNotes =
  'Ainda não há notas. Os arquivos .mdx da pasta notes/ da pasta de conteúdo aparecem aqui.';
export const noSuchCard = (id: string) => `O cartão ${id} não existe.`;
export const guide = 'Guia';
export const guideDescription = 'Como estudar com este site e seus atalhos de teclado.';
export const studyDescription =
  'Aprender os cartões lembrando deles: um de cada vez, cada um quando está prestes a ser esquecido.';
export const progressDescription =
  'O que foi aprendido, o que há para revisar e o que merece outra olhada.';
export const searchDescription =
  'Buscar em todos os cartões por palavras, fórmulas e identificadores.';
