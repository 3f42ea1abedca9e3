export const missing =
  'L’index de recherche de ce site est absent. Reconstruisez le site ou téléversez tous ses fichiers.';
export const broken =
  'L’index de recherche de ce site est incomplet. Rechargez la page ; si cela ne suffit pas, le site doit être téléversé de nouveau.';
export const offline =
  'L’index de recherche n’a pas pu être chargé. Vérifiez votre connexion et relancez la recherche.';
export const keptOnly =
  'Sans connexion, la recherche se limite aux livres gardés sur cet appareil.';
