import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

export const skipToContent = 'Aller au contenu';
export const siteNavigation = 'Site';
export const navigation = {
  library: 'Livres',
  study: 'Étudier',
  concepts: 'Notions',
  notes: 'Notes',
  progress: 'Progression',
};
export const search = 'Recherche';
export const theme = 'Thème';
export const settings = 'Réglages';
export const breadcrumbs = 'Fil d’Ariane';
export const howToStudy = 'Comment étudier avec ces cartes';
export const licenseLabel = 'Licence :';
export const source = 'Source';

export const previousPage = 'Page précédente';
export const nextPage = 'Page suivante';
export const page = (number: string) => `Page ${number}`;
export const pageOf = (number: string, count: string) => `Page ${number} sur ${count}`;
export const numberedTitle = (title: string, number: string) => `${title}, page ${number}`;
export const pagesOf = (title: string) => `Pages : ${title}`;

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} de ${books(bookCount)} : des questions à tenter avant d’ouvrir la réponse.`;
export const startWith = (book: string) => `Commencer par « ${book} »`;
export const howItWorks =
  'Lisez une question, répondez-y de tête et notez-vous. Les cartes reviennent avant que vous ne les oubliiez.';
export const continueReading = 'Reprendre :';
export const filterBooks = 'Filtrer les livres';
export const filter = 'Filtrer';
export const sort = 'Tri';
export const sorts = {
  shelf: 'Rayon',
  title: 'Titre',
  recent: 'Étude récente',
  due: 'À réviser',
};
export const group = 'Groupes';
export const groupings = {
  none: 'Aucun',
  author: 'Auteur',
  shelf: 'Rayon',
  letter: 'Lettre',
  progress: 'Progression',
};

export const noCardsYet = 'Il n’y a pas encore de cartes';
export const addDeck = (folder: string, extension: string) =>
  `Placez un paquet dans le dossier ${folder} du dossier de contenu : un fichier Markdown dont le nom se termine par ${extension}. Le plus petit ressemble à ceci :`;
export const buildAgain = (command: string) =>
  `Reconstruisez ensuite le site. ${command} lit les paquets et signale ce qui n’a pas pu être interprété, avec le fichier, la ligne et la colonne.`;

export const notFound = 'Page introuvable';
export const noPageHere = 'Il n’y a pas de page à cette adresse';
export const noPageDescription = 'Il n’y a pas de page à cette adresse.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `Elle a peut-être changé d’adresse lorsqu’un chapitre ou un titre a été renommé. Lancez une recherche, consultez l’${concepts('index des notions')} ou repartez de la ${library('bibliothèque')}.`;
export const moved = {
  title: 'Page déplacée',
  heading: 'Cette page a été déplacée',
  to: (link: string) => `Elle se trouve à ${link}.`,
};
export const noteDescription = (library: string) => `Une note de ${library}.`;
export const notesDescription = (library: string) => `Notes rédigées de ${library}.`;
export const noNotes =
  'Il n’y a pas encore de notes. Les fichiers .mdx du dossier notes/ du dossier de contenu apparaîtront ici.';
export const noSuchCard = (id: string) => `La carte ${id} n’existe pas.`;
export const guide = 'Guide';
export const guideDescription = 'Comment étudier avec ce site, et ses raccourcis clavier.';
export const studyDescription =
  'Apprendre les cartes en se les rappelant : une par une, chacune au moment où elle va être oubliée.';
export const progressDescription =
  'Ce que vous avez appris, ce qui est à réviser et ce qui mérite un autre regard.';
export const searchDescription =
  'Rechercher dans toutes les cartes par mots, formules et identifiants.';
