import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = 'l’index des notions';
export const needsScript = (index: string) =>
  `La recherche nécessite JavaScript. Sans lui, ${index} mène à toutes les cartes.`;
export const search = 'Rechercher';
export const only = 'Seulement';
export const filters = {
  book: { label: 'Livre', all: 'Tous les livres' },
  chapter: { label: 'Chapitre', all: 'Tous les chapitres' },
  concept: { label: 'Notion', all: 'Toutes les notions' },
  kind: { label: 'Type', all: 'Cartes et notes' },
  rating: { label: 'Note', all: 'Toutes les notes' },
};
export const withCode = 'Avec du code';
export const withFormulas = 'Avec des formules';
export const kinds = { card: 'Cartes', note: 'Notes' };
export const showMore = 'Afficher plus';
export const showExcerpts = 'Afficher des extraits des réponses';
export const slashOpens = (key: string) => `${key} ouvre la recherche sur toutes les pages`;
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  count === 1
    ? 'Étudier cette carte'
    : format.count(count, {
        one: 'Étudier # carte',
        many: 'Étudier ces # de cartes',
        other: 'Étudier ces # cartes',
      });
export const studyFirst = (count: number) =>
  format.count(count, {
    one: 'Étudier la première carte',
    many: 'Étudier le premier # de cartes',
    other: 'Étudier les # premières cartes',
  });
export const withoutFilters = (count?: number) =>
  `Afficher ${count === undefined ? 'les cartes' : cards(count)} sans filtres`;
