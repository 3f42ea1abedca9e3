export const missing =
  'Der Suchindex dieser Website fehlt. Die Website muss neu erstellt oder vollständig hochgeladen werden.';
export const broken =
  'Der Suchindex dieser Website ist unvollständig. Bitte die Seite neu laden; hilft das nicht, muss die Website neu hochgeladen werden.';
export const offline =
  'Der Suchindex konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut suchen.';
export const keptOnly =
  'Ohne Verbindung werden nur die Bücher durchsucht, die auf diesem Gerät gespeichert sind.';
