import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `Source : ${place}`;
export const address = (url: string) => `Adresse : ${url}`;
export const book = (title: string) => `Livre : ${title}`;
export const alsoCalled = (names: string) => `Aussi : ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sur cette notion ; chaque lien mène à la réponse.`;

export const search = 'Recherche';
export const testYourself = 'S’interroger';
export const known = 'Je savais';
export const endTest = 'Arrêter le test';
export const found = (count: number) =>
  count === 0
    ? 'Aucune carte ne contient ces mots.'
    : format.count(count, {
        one: '# carte contient ces mots.',
        many: '# de cartes contiennent ces mots.',
        other: '# cartes contiennent ces mots.',
      });
export const result = (known: number, seen: number) =>
  `${format.number(known)} sur ${format.number(seen)} sues du premier coup.`;
