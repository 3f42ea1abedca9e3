import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = 'Contexto';
export const question = 'Pergunta';
export const answer = 'Resposta';
export const answerSummary = {
  noun: 'resposta',
  show: { before: 'Mostrar ', after: '' },
  hide: { before: 'Ocultar ', after: '' },
  heading: { before: ' de “', after: '”' },
};
export const seeAnswerOnPage = 'Ver a resposta na página do cartão';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? `, de ${book.author}` : '';
  return `${cards(cardCount)} de “${book.title}”${by}, em ${chapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${cards(cardCount)} sobre ${chapter}${concepts && `: ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} com o título “${heading}” em ${chapter} de ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} com este título`;
export const placeIn = (book: string, chapter: string) => `${book}, ${chapter}`;
export const feedDescription = (book: string) => `Cartões novos e alterados de “${book}”.`;

export const studyThisBook = 'Estudar este livro';
export const shelfCode = (code: string) => `Cota ${code}`;
export const chaptersHeading = 'Capítulos';
export const conceptsHeading = 'Conceitos';
export const moreConcepts = (count: number) =>
  format.count(count, {
    one: 'Mais # conceito no índice',
    many: 'Mais # de conceitos no índice',
    other: 'Mais # conceitos no índice',
  });
export const takeBookAlong = 'Levar este livro';
export const exportLabels = {
  anki: 'Pacote do Anki',
  tsv: 'Texto para o Anki (TSV)',
  csv: 'Tabela (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'Uma página que funciona em qualquer lugar (HTML)',
  pdf: 'Cartões em papel (PDF)',
};
export const feed = 'Feed de cartões novos e alterados';
export const bookContents = 'Sumário do livro';

export const study = 'Estudar';
export const thisChapter = ' este capítulo';
export const thisConcept = ' este conceito';
export const cram = 'Revisão intensiva';
export const allOf = (count: string) => `Todos (${count})`;
export const thisBook = ' deste livro';
export const thisCard = ' este cartão';
export const cardsHeading = 'Cartões';
export const cardsOnThisPage = 'Cartões desta página';
export const printChapter = 'Imprimir este capítulo';
export const cardsShown = 'Cartões exibidos';
export const filters = {
  all: 'Todos',
  new: 'Novos',
  due: 'Para revisar',
  suspended: 'Suspensos',
  flagged: 'Sinalizados',
};
export const answersHeading = 'Respostas';
export const neighbors = {
  card: {
    both: 'Cartão anterior e próximo cartão',
    previous: 'Cartão anterior',
    next: 'Próximo cartão',
  },
  chapter: {
    both: 'Capítulo anterior e próximo capítulo',
    previous: 'Capítulo anterior',
    next: 'Próximo capítulo',
  },
};

export const seeFirst = 'Ver antes:';
export const relatedCards = 'Cartões relacionados';
export const sourceHeading = 'Fonte';
export const alsoIn = 'Também em';
export const rated = (rating: string) => `Avaliação: ${rating} de 10`;
export const lastChanged = (day: string) => `Última alteração: ${day}`;
export const copyLink = 'Copiar link';
export const copyMarkdown = 'Copiar como Markdown';
export const reset = 'Redefinir';
export const undo = 'Desfazer';

export const conceptIndex = 'Conceitos';
export const conceptIndexDescription = (library: string, count: number) =>
  `O índice de ${library}: ${concepts(count)}, cada um com seus cartões.`;
export const noConcepts = 'Os conceitos aparecem aqui quando houver cartões.';
export const filterConcepts = 'Filtrar conceitos';
export const letters = 'Letras';
export const symbols = 'Símbolos';
export const see = 'ver';
export const seeAlso = 'ver também';
export const cardsUnit = ' cartões';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${cards(cardCount)} sobre ${concept} de ${books(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)}`;
export const startHere = 'Comece aqui';
export const broaderConcepts = 'Conceitos mais amplos';
export const narrowerConcepts = 'Conceitos mais específicos';
export const relatedConcepts = 'Conceitos relacionados';

export const sample = {
  heading: 'O efeito da testagem',
  context:
    'Dois grupos leem o mesmo texto. Um o lê novamente; o outro o guarda e escreve o que lembra. Uma semana depois, o segundo grupo lembra mais.',
  question: 'Por que vale a pena tentar responder antes de olhar?',
  answer:
    'Porque lembrar uma resposta fortalece a memória dela mais do que reler. Isso vale mesmo quando a tentativa falha, desde que a resposta certa venha em seguida.',
};
