export const description = 'Design, Tasten, tägliche Grenzen und wie Sitzungen abfragen.';
export const needsScript =
  'Einstellungen werden mit JavaScript im Browser gespeichert, das ausgeschaltet ist.';
export const saved = 'Gespeichert.';
export const appearance = 'Erscheinungsbild';
export const themes = { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' };
export const reading = 'Lesen';
export const showAnswers = 'Beim Öffnen einer Seite alle Antworten zeigen';
export const eachDay = 'Jeden Tag';
export const numbers = {
  newPerDay: 'Neue Karten pro Tag',
  reviewsPerDay: 'Wiederholungen pro Tag',
  desiredRetention: 'Gewünschtes Behalten (%)',
  dayStartHour: 'Tag beginnt um (Uhr)',
};
export const chooseBooks = 'Bücher auswählen, die gelernt werden';
export const sessions = 'Sitzungen';
export const typeAnswer = 'Antwort zuerst tippen und vergleichen';
export const twoGrades = 'Nur zwei Bewertungen: Nochmal und Gut';
export const keyboard = 'Tastatur';
export const allKeys = 'Liste aller Tasten';
export const allSettings = 'Alle Einstellungen';
export const yourData = 'Eigene Daten';
export const backUp = 'Sichern, auf ein anderes Gerät bringen oder zurücksetzen';
export const swipeHint =
  'Mit dem Finger: Zur Seite wischen zeigt die Antwort; danach heißt nach rechts Gut und nach links Nochmal.';
