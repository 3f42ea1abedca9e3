import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

export const skipToContent = 'Ir al contenido';
export const siteNavigation = 'Sitio';
export const navigation = {
  library: 'Libros',
  study: 'Estudiar',
  concepts: 'Conceptos',
  notes: 'Notas',
  progress: 'Progreso',
};
export const search = 'Buscar';
export const theme = 'Tema';
export const settings = 'Ajustes';
export const breadcrumbs = 'Ruta de navegación';
export const howToStudy = 'Cómo estudiar con estas tarjetas';
export const licenseLabel = 'Licencia:';
export const source = 'Código fuente';

export const previousPage = 'Página anterior';
export const nextPage = 'Página siguiente';
export const page = (number: string) => `Página ${number}`;
export const pageOf = (number: string, count: string) => `Página ${number} de ${count}`;
export const numberedTitle = (title: string, number: string) => `${title}, página ${number}`;
export const pagesOf = (title: string) => `Páginas de ${title}`;

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)}: preguntas para intentar responder antes de ver la respuesta.`;
export const startWith = (book: string) => `Empezar con «${book}»`;
export const howItWorks =
  'Leer una pregunta, responderla mentalmente y calificarse. Las tarjetas vuelven antes de que se olviden.';
export const continueReading = 'Continuar:';
export const filterBooks = 'Filtrar libros';
export const filter = 'Filtrar';
export const sort = 'Orden';
export const sorts = {
  shelf: 'Estante',
  title: 'Título',
  recent: 'Último estudio',
  due: 'Pendientes',
};
export const group = 'Grupos';
export const groupings = {
  none: 'Ninguno',
  author: 'Autor',
  shelf: 'Estante',
  letter: 'Letra',
  progress: 'Progreso',
};

export const noCardsYet = 'Todavía no hay tarjetas';
export const addDeck = (folder: string, extension: string) =>
  `Para empezar, basta con añadir un mazo a la carpeta ${folder} de la carpeta de contenido: un archivo Markdown cuyo nombre termine en ${extension}. El más pequeño es así:`;
export const buildAgain = (command: string) =>
  `Después hay que volver a generar el sitio. ${command} lee los mazos e indica lo que no se pudo interpretar, con archivo, línea y columna.`;

export const notFound = 'Página no encontrada';
export const noPageHere = 'No hay ninguna página en esta dirección';
export const noPageDescription = 'No hay ninguna página en esta dirección.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `Puede que haya cambiado de lugar al renombrarse un capítulo o un título. Se puede buscar, consultar el ${concepts('índice de conceptos')} o empezar desde la ${library('biblioteca')}.`;
export const moved = {
  title: 'Página trasladada',
  heading: 'Esta página se ha trasladado',
  to: (link: string) => `Ahora está en ${link}.`,
};
export const noteDescription = (library: string) => `Una nota de ${library}.`;
export const notesDescription = (library: string) => `Notas escritas a mano de ${library}.`;
export const noNotes =
  'Todavía no hay notas. Aquí aparecen los archivos .mdx de la carpeta notes/ de la carpeta de contenido.';
export const noSuchCard = (id: string) => `No existe la tarjeta ${id}.`;
export const guide = 'Guía';
export const guideDescription = 'Cómo estudiar con este sitio y sus atajos de teclado.';
export const studyDescription =
  'Aprender las tarjetas recordándolas: de una en una, cada una cuando está a punto de olvidarse.';
export const progressDescription = 'Lo aprendido, lo pendiente y lo que merece otro vistazo.';
export const searchDescription =
  'Buscar en todas las tarjetas por palabras, fórmulas e identificadores.';
