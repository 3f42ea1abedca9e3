import { cards, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = 'Kontext';
export const question = 'Frage';
export const answer = 'Antwort';
export const answerSummary = {
  noun: 'Antwort',
  show: { before: '', after: ' zeigen' },
  hide: { before: '', after: ' verbergen' },
  heading: { before: ' zu „', after: '“' },
};
export const seeAnswerOnPage = 'Antwort auf der Seite der Karte ansehen';

const inChapters = (count: number) =>
  format.count(count, { one: 'in # Kapitel', other: 'in # Kapiteln' });
const fromBooks = (count: number) =>
  format.count(count, { one: 'aus # Buch', other: 'aus # Büchern' });

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? ` von ${book.author}` : '';
  return `${cards(cardCount)} aus „${book.title}“${by}, ${inChapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${cards(cardCount)} zu ${chapter}${concepts && `: ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} mit der Überschrift „${heading}“ in ${chapter}, ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} mit dieser Überschrift`;
export const placeIn = (book: string, chapter: string) => `${book}, ${chapter}`;
export const feedDescription = (book: string) => `Neue und geänderte Karten aus „${book}“.`;

export const studyThisBook = 'Dieses Buch lernen';
export const shelfCode = (code: string) => `Signatur ${code}`;
export const chaptersHeading = 'Kapitel';
export const conceptsHeading = 'Begriffe';
export const moreConcepts = (count: number) =>
  format.count(count, {
    one: '# weiterer Begriff im Verzeichnis',
    other: '# weitere Begriffe im Verzeichnis',
  });
export const takeBookAlong = 'Dieses Buch mitnehmen';
export const exportLabels = {
  anki: 'Anki-Paket',
  tsv: 'Text für Anki (TSV)',
  csv: 'Tabelle (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'Eine Seite, die überall funktioniert (HTML)',
  pdf: 'Karten auf Papier (PDF)',
};
export const feed = 'Feed mit neuen und geänderten Karten';
export const bookContents = 'Inhalt des Buchs';

export const study = 'Lernen';
export const thisChapter = ': dieses Kapitel';
export const thisConcept = ': dieser Begriff';
export const cram = 'Pauken';
export const allOf = (count: string) => `Alle ${count}`;
export const thisBook = ': dieses Buch';
export const thisCard = ': diese Karte';
export const cardsHeading = 'Karten';
export const cardsOnThisPage = 'Karten auf dieser Seite';
export const printChapter = 'Drucken: dieses Kapitel';
export const cardsShown = 'Gezeigte Karten';
export const filters = {
  all: 'Alle',
  new: 'Neu',
  due: 'Fällig',
  suspended: 'Ausgesetzt',
  flagged: 'Markiert',
};
export const answersHeading = 'Antworten';
export const neighbors = {
  card: {
    both: 'Vorige und nächste Karte',
    previous: 'Vorige Karte',
    next: 'Nächste Karte',
  },
  chapter: {
    both: 'Voriges und nächstes Kapitel',
    previous: 'Voriges Kapitel',
    next: 'Nächstes Kapitel',
  },
};

export const seeFirst = 'Zuerst ansehen:';
export const relatedCards = 'Verwandte Karten';
export const sourceHeading = 'Quelle';
export const alsoIn = 'Auch in';
export const rated = (rating: string) => `Bewertung: ${rating} von 10`;
export const lastChanged = (day: string) => `Zuletzt geändert am ${day}`;
export const copyLink = 'Link kopieren';
export const copyMarkdown = 'Als Markdown kopieren';
export const reset = 'Zurücksetzen';
export const undo = 'Rückgängig';

export const conceptIndex = 'Begriffe';
export const conceptIndexDescription = (library: string, count: number) =>
  `Das Verzeichnis von ${library}: ${concepts(count)}, jeder mit seinen Karten.`;
export const noConcepts = 'Hier stehen Begriffe, sobald es Karten gibt.';
export const filterConcepts = 'Begriffe filtern';
export const letters = 'Buchstaben';
export const symbols = 'Zeichen';
export const see = 'siehe';
export const seeAlso = 'siehe auch';
export const cardsUnit = ' Karten';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${cards(cardCount)} zu ${concept} ${fromBooks(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} ${fromBooks(bookCount)}`;
export const startHere = 'Hier anfangen';
export const broaderConcepts = 'Oberbegriffe';
export const narrowerConcepts = 'Unterbegriffe';
export const relatedConcepts = 'Verwandte Begriffe';

export const sample = {
  heading: 'Der Testeffekt',
  context:
    'Zwei Gruppen lesen denselben Text. Die eine liest ihn noch einmal; die andere legt ihn weg und schreibt auf, was sie behalten hat. Eine Woche später weiß die zweite Gruppe mehr.',
  question: 'Warum lohnt es sich, vor dem Nachsehen selbst zu antworten?',
  answer:
    'Weil das Abrufen einer Antwort die Erinnerung mehr stärkt als nochmaliges Lesen. Das gilt sogar, wenn der Versuch misslingt, solange danach die richtige Antwort folgt.',
};
