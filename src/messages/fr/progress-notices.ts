export const inMemory =
  'Ce que vous apprenez à partir de maintenant sera perdu à la fermeture de cette page, sauf si vous l’exportez.';
export const notices = {
  blocked:
    'Le navigateur ne laisse pas ce site conserver quoi que ce soit : une fenêtre privée ou un réglage l’interdit.',
  full: 'Le navigateur n’a plus de place pour conserver votre progression. Ce qui a été conservé auparavant est en sécurité.',
  failed:
    'Le navigateur n’a pas pu conserver votre progression ; recharger la page peut aider. Ce qui a été conservé auparavant est en sécurité.',
  newer:
    'Votre progression a été conservée par une version plus récente de ce site et reste telle quelle. Rechargez la page pour obtenir cette version.',
  upgrade:
    'Un autre onglet de ce site retient votre progression. Fermez les autres onglets, puis rechargez cette page.',
  outdated:
    'Une version plus récente de ce site a été ouverte dans un autre onglet. Rechargez cette page.',
  clock:
    'Votre progression contient des révisions situées dans le futur : l’horloge de cet appareil a été retardée ou était fausse auparavant. Vérifiez la date et l’heure ; en attendant, les cartes peuvent arriver trop tôt ou trop tard.',
};
export const exportProgress = 'Exporter votre progression';
