import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = 'Contexte';
export const question = 'Question';
export const answer = 'Réponse';
export const answerSummary = {
  noun: 'la réponse',
  show: { before: 'Afficher ', after: '' },
  hide: { before: 'Masquer ', after: '' },
  heading: { before: ' à « ', after: ' »' },
};
export const seeAnswerOnPage = 'Voir la réponse sur la page de la carte';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? `, de ${book.author}` : '';
  return `${cards(cardCount)} de « ${book.title} »${by}, en ${chapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${cards(cardCount)} sur ${chapter}${concepts && ` : ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} sous le titre « ${heading} » dans ${chapter}, ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} sous ce titre`;
export const placeIn = (book: string, chapter: string) => `${book}, ${chapter}`;
export const feedDescription = (book: string) => `Cartes nouvelles et modifiées de « ${book} ».`;

export const studyThisBook = 'Étudier ce livre';
export const shelfCode = (code: string) => `Cote ${code}`;
export const chaptersHeading = 'Chapitres';
export const conceptsHeading = 'Notions';
export const moreConcepts = (count: number) =>
  format.count(count, {
    one: '# autre notion dans l’index',
    many: '# d’autres notions dans l’index',
    other: '# autres notions dans l’index',
  });
export const takeBookAlong = 'Emporter ce livre';
export const exportLabels = {
  anki: 'Paquet Anki',
  tsv: 'Texte pour Anki (TSV)',
  csv: 'Tableau (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'Une page qui marche partout (HTML)',
  pdf: 'Cartes sur papier (PDF)',
};
export const feed = 'Flux des cartes nouvelles et modifiées';
export const bookContents = 'Sommaire du livre';

export const study = 'Étudier';
export const thisChapter = ' ce chapitre';
export const thisConcept = ' cette notion';
export const cram = 'Bachoter';
export const allOf = (count: string) => `Toutes (${count})`;
export const thisBook = ' ce livre';
export const thisCard = ' cette carte';
export const cardsHeading = 'Cartes';
export const cardsOnThisPage = 'Cartes de cette page';
export const printChapter = 'Imprimer ce chapitre';
export const cardsShown = 'Cartes affichées';
export const filters = {
  all: 'Toutes',
  new: 'Nouvelles',
  due: 'À réviser',
  suspended: 'Suspendues',
  flagged: 'Marquées',
};
export const answersHeading = 'Réponses';
export const neighbors = {
  card: {
    both: 'Cartes précédente et suivante',
    previous: 'Carte précédente',
    next: 'Carte suivante',
  },
  chapter: {
    both: 'Chapitres précédent et suivant',
    previous: 'Chapitre précédent',
    next: 'Chapitre suivant',
  },
};

export const seeFirst = 'À voir d’abord :';
export const relatedCards = 'Cartes liées';
export const sourceHeading = 'Source';
export const alsoIn = 'Aussi dans';
export const rated = (rating: string) => `Note : ${rating} sur 10`;
export const lastChanged = (day: string) => `Dernière modification : ${day}`;
export const copyLink = 'Copier le lien';
export const copyMarkdown = 'Copier en Markdown';
export const reset = 'Réinitialiser';
export const undo = 'Annuler';

export const conceptIndex = 'Notions';
export const conceptIndexDescription = (library: string, count: number) =>
  `L’index de ${library} : ${concepts(count)}, chacune avec ses cartes.`;
export const noConcepts = 'Les notions apparaîtront ici dès qu’il y aura des cartes.';
export const filterConcepts = 'Filtrer les notions';
export const letters = 'Lettres';
export const symbols = 'Symboles';
export const see = 'voir';
export const seeAlso = 'voir aussi';
export const cardsUnit = ' cartes';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${cards(cardCount)} sur ${concept} de ${books(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)}`;
export const startHere = 'Commencer ici';
export const broaderConcepts = 'Notions plus larges';
export const narrowerConcepts = 'Notions plus précises';
export const relatedConcepts = 'Notions liées';

export const sample = {
  heading: 'L’effet de test',
  context:
    'Deux groupes lisent le même texte. L’un le relit ; l’autre le met de côté et écrit ce dont il se souvient. Une semaine plus tard, le second groupe en a retenu davantage.',
  question: 'Pourquoi vaut-il la peine d’essayer de répondre avant de regarder ?',
  answer:
    'Parce que se rappeler une réponse en renforce le souvenir plus que la relire. C’est vrai même quand l’essai échoue, pourvu que la bonne réponse suive.',
};
