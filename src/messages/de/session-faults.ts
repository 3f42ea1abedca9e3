export const ofCard = {
  network: 'Die Karte konnte nicht geladen werden: Es gibt keine Verbindung.',
  missing: 'Die Karte ist nicht mehr in der Bibliothek oder hat jetzt eine andere Adresse.',
  damaged: 'Die Seite der Karte ist nicht lesbar.',
};
export const ofList = {
  network:
    'Die Kartenliste konnte nicht geladen werden und ist nicht auf diesem Gerät gespeichert. Bitte die Verbindung prüfen.',
  missing:
    'Die Bibliothek hat dieses Buch, dieses Kapitel oder diesen Begriff nicht (mehr). Vielleicht wurde es umbenannt: Es lässt sich im Regal oder mit der Suche finden.',
  damaged:
    'Die Kartenliste ist beschädigt. Bitte die Seite neu laden; vielleicht wurde die Website gerade aktualisiert.',
};
export const disagreeing =
  'Die Seiten der Karten und ihre Liste stimmen nicht überein: Vielleicht wurde die Website gerade aktualisiert. Bitte die Seite neu laden.';
export const broken =
  'Es ist ein unerwarteter Fehler aufgetreten. Was bewertet wurde, ist gespeichert. Bitte die Seite neu laden.';
