import { format } from './format.ts';

export const yourProgress = 'Votre progression';
export const keptHere =
  'Ce que vous avez appris est gardé dans ce navigateur seulement, et personne d’autre ne le voit. Un navigateur peut l’effacer : Safari le fait après sept jours sans visite. Gardez une sauvegarde ; elle permet aussi d’emporter votre progression sur un autre appareil.';
export const searchLists = 'Rechercher dans les cartes suspendues, enfouies et marquées';
export const lists = {
  suspended: {
    title: 'Cartes suspendues',
    button: 'Réactiver',
    done: 'La carte revient dans les sessions.',
  },
  buried: {
    title: 'Cartes enfouies jusqu’à demain',
    button: 'Réviser aujourd’hui',
    done: 'La carte revient aujourd’hui.',
  },
  flagged: {
    title: 'Cartes marquées',
    button: 'Retirer la marque',
    done: 'La marque est retirée.',
  },
};
export const buttonOf = (button: string, card: string) => `${button} : ${card}`;
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} sur ${format.number(all)} affichées.`;
export const showMore = (count: number) => `Afficher ${format.number(count)} de plus`;
export const resetHint =
  'La réinitialisation oublie ce que vous avez appris ; les cartes suspendues et les marques restent. Vous pouvez l’annuler.';
export const whatToReset = 'Que réinitialiser';
export const everything = 'Tout';
export const bookIsNew = (title: string) => `« ${title} » est de nouveau nouveau.`;
export const allNew = 'Toutes les cartes sont de nouveau nouvelles.';
