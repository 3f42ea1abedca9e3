import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = 'Contexto';
export const question = 'Pregunta';
export const answer = 'Respuesta';
export const answerSummary = {
  noun: 'respuesta',
  show: { before: 'Mostrar ', after: '' },
  hide: { before: 'Ocultar ', after: '' },
  heading: { before: ' de «', after: '»' },
};
export const seeAnswerOnPage = 'Ver la respuesta en la página de la tarjeta';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? `, de ${book.author}` : '';
  return `${cards(cardCount)} de «${book.title}»${by}, en ${chapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${cards(cardCount)} sobre ${chapter}${concepts && `: ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} con el título «${heading}» en ${chapter} de ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} con este título`;
export const placeIn = (book: string, chapter: string) => `${book}, ${chapter}`;
export const feedDescription = (book: string) => `Tarjetas nuevas y modificadas de «${book}».`;

export const studyThisBook = 'Estudiar este libro';
export const shelfCode = (code: string) => `Signatura ${code}`;
export const chaptersHeading = 'Capítulos';
export const conceptsHeading = 'Conceptos';
export const moreConcepts = (count: number) =>
  format.count(count, {
    one: '# concepto más en el índice',
    many: '# de conceptos más en el índice',
    other: '# conceptos más en el índice',
  });
export const takeBookAlong = 'Llevarse este libro';
export const exportLabels = {
  anki: 'Paquete de Anki',
  tsv: 'Texto para Anki (TSV)',
  csv: 'Tabla (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'Una página que funciona en cualquier lugar (HTML)',
  pdf: 'Tarjetas en papel (PDF)',
};
export const feed = 'Canal de tarjetas nuevas y modificadas';
export const bookContents = 'Contenido del libro';

export const study = 'Estudiar';
export const thisChapter = ' este capítulo';
export const thisConcept = ' este concepto';
export const cram = 'Repaso intensivo';
export const allOf = (count: string) => `Todas (${count})`;
export const thisBook = ' de este libro';
export const thisCard = ' esta tarjeta';
export const cardsHeading = 'Tarjetas';
export const cardsOnThisPage = 'Tarjetas de esta página';
export const printChapter = 'Imprimir este capítulo';
export const cardsShown = 'Tarjetas mostradas';
export const filters = {
  all: 'Todas',
  new: 'Nuevas',
  due: 'Pendientes',
  suspended: 'Suspendidas',
  flagged: 'Marcadas',
};
export const answersHeading = 'Respuestas';
export const neighbors = {
  card: {
    both: 'Tarjeta anterior y siguiente',
    previous: 'Tarjeta anterior',
    next: 'Tarjeta siguiente',
  },
  chapter: {
    both: 'Capítulo anterior y siguiente',
    previous: 'Capítulo anterior',
    next: 'Capítulo siguiente',
  },
};

export const seeFirst = 'Ver antes:';
export const relatedCards = 'Tarjetas relacionadas';
export const sourceHeading = 'Fuente';
export const alsoIn = 'También en';
export const rated = (rating: string) => `Valoración: ${rating} de 10`;
export const lastChanged = (day: string) => `Último cambio: ${day}`;
export const copyLink = 'Copiar enlace';
export const copyMarkdown = 'Copiar como Markdown';
export const reset = 'Restablecer';
export const undo = 'Deshacer';

export const conceptIndex = 'Conceptos';
export const conceptIndexDescription = (library: string, count: number) =>
  `El índice de ${library}: ${concepts(count)}, cada uno con sus tarjetas.`;
export const noConcepts = 'Los conceptos aparecerán aquí cuando haya tarjetas.';
export const filterConcepts = 'Filtrar conceptos';
export const letters = 'Letras';
export const symbols = 'Símbolos';
export const see = 'véase';
export const seeAlso = 'véase también';
export const cardsUnit = ' tarjetas';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${cards(cardCount)} sobre ${concept} de ${books(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)}`;
export const startHere = 'Empezar aquí';
export const broaderConcepts = 'Conceptos más amplios';
export const narrowerConcepts = 'Conceptos más específicos';
export const relatedConcepts = 'Conceptos relacionados';

export const sample = {
  heading: 'El efecto de la evaluación',
  context:
    'Dos grupos leen el mismo texto. Uno lo vuelve a leer; el otro lo guarda y escribe lo que recuerda. Una semana después, el segundo grupo recuerda más.',
  question: '¿Por qué conviene intentar responder antes de mirar?',
  answer:
    'Porque recordar una respuesta refuerza su recuerdo más que volver a leerla. Es así incluso cuando el intento falla, siempre que después venga la respuesta correcta.',
};
