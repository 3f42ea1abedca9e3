export const ofCard = {
  network: 'La carte n’a pas pu être chargée : il n’y a pas de connexion.',
  missing: 'La carte n’est plus dans la bibliothèque, ou a changé d’adresse.',
  damaged: 'La page de la carte est illisible.',
};
export const ofList = {
  network:
    'La liste des cartes n’a pas pu être chargée et n’est pas gardée sur cet appareil. Vérifiez votre connexion.',
  missing:
    'La bibliothèque n’a pas (ou plus) ce livre, ce chapitre ou cette notion. Le nom a peut-être changé : cherchez parmi les livres ou avec la recherche.',
  damaged:
    'La liste des cartes est endommagée. Rechargez la page ; le site vient peut-être d’être mis à jour.',
};
export const disagreeing =
  'Les pages des cartes et leur liste ne concordent pas : le site vient peut-être d’être mis à jour. Rechargez la page.';
export const broken =
  'Une erreur inattendue s’est produite. Ce que vous avez noté est enregistré. Rechargez la page.';
