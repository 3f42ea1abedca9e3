import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = 'Para un examen';
export const planExam = 'Planificar un examen';
export const examDay = 'Día del examen';
export const examScope = 'De qué trata';
export const book = 'Libro';
export const chooseBook = 'Elegir un libro';
export const chapter = 'Capítulo';
export const allChapters = 'Todos los capítulos';
export const add = 'Añadir';
export const addBook = 'el libro o capítulo';
export const addConcept = 'el concepto';
export const concept = 'Concepto';
export const makePlan = 'Crear el plan';
export const remove = 'Quitar';
export const removeOne = (name: string) => `Quitar ${name}`;
export const removeExam = (title: string) => `Quitar el examen ${title}`;
export const chooseBookFirst = 'Primero hay que elegir un libro.';
export const noConcept = (name: string) => `No hay ningún concepto «${name}» con varias tarjetas.`;
export const chooseDay = 'Hay que elegir un día.';
export const chooseScope =
  'Hay que elegir de qué trata el examen: un libro, un capítulo o un concepto.';
export const daysAhead = (days: number) =>
  days === 0
    ? 'hoy'
    : days === 1
      ? 'mañana'
      : format.count(days, { one: 'en # día', many: 'en # de días', other: 'en # días' });
export const minutesADay = (minutes: number) => `, unos ${format.number(minutes)} min al día`;
export const exam = 'Examen:';
export const moreExams = (count: number) =>
  format.count(count, {
    one: 'y # examen más',
    many: 'y # de exámenes más',
    other: 'y # exámenes más',
  });
export const studyBook = 'Estudiar un libro';
export const learningHint =
  'La sesión de hoy toma tarjetas nuevas de los libros marcados como «En aprendizaje».';
export const learning = 'En aprendizaje';
export const learningBook = (title: string) => `En aprendizaje: ${title}`;
export const alsoFrom =
  'También se puede empezar una sesión desde un capítulo, un concepto, una tarjeta o una búsqueda.';
export const studyShare = (share: string) => `Estudiar ${share}`;
export const learnNew = (count: number) =>
  format.count(count, {
    one: 'Aprender # tarjeta nueva',
    many: 'Aprender # de tarjetas nuevas',
    other: 'Aprender # tarjetas nuevas',
  });
export const dueToday = (count: number) =>
  format.count(count, {
    one: '# tarjeta pendiente hoy',
    many: '# de tarjetas pendientes hoy',
    other: '# tarjetas pendientes hoy',
  });
export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}, ${format.number(here)} de ellas en este dispositivo.`;
export const dueButDone = (due: string) => `${due}, pero el cupo de hoy está completo.`;
export const dueShare = (due: string, share: number) =>
  `${due}, de las que ${format.number(share)} son el cupo de hoy.`;
export const notStarted = 'Todavía no se ha empezado.';
export const noneDue = 'Hoy no hay tarjetas pendientes.';
export const noneDueNorNew = 'Hoy no hay tarjetas pendientes ni nuevas.';
export const noneHere =
  'Hoy no hay tarjetas pendientes. Las nuevas necesitan conexión o un libro guardado en este dispositivo.';
export const markAnother =
  'Hoy no hay tarjetas pendientes. Para tener nuevas, se puede marcar otro libro como «En aprendizaje».';
export const doneForToday =
  'Por hoy está todo hecho. Para seguir, se puede estudiar uno de los libros de abajo.';
export const aboutMinutes = (count: number) =>
  format.count(count, {
    one: 'Cerca de # minuto.',
    many: 'Unos # de minutos.',
    other: 'Unos # minutos.',
  });
export const due = (count: number) =>
  `${format.number(count)} ${count === 1 ? 'pendiente' : 'pendientes'}`;
export const fresh = (count: number) =>
  `${format.number(count)} ${count === 1 ? 'nueva' : 'nuevas'}`;
export const shareOfBook = (share: string) => `Hoy: ${share}`;
export const bookDone = 'Hecho por hoy';
export const notOnDevice = 'No está en este dispositivo';
export const planSummary = (day: string, days: number, count: number) =>
  `${day}: ${days === 1 ? 'el último día para estudiar' : format.count(days, { one: '# día para estudiar', many: '# de días para estudiar', other: '# días para estudiar' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `Sin hacer nada más, ese día se recordaría cerca del ${without}; con el plan, cerca del ${withPlan}.`;
export const studyTodayShare = (share: string) => `Estudiar el cupo de hoy: ${share}`;
export const newCards = (count: number) =>
  format.count(count, {
    one: '# tarjeta nueva',
    many: '# de tarjetas nuevas',
    other: '# tarjetas nuevas',
  });
export const reviews = (count: number) =>
  format.count(count, { one: '# repaso', many: '# de repasos', other: '# repasos' });
export const cramAll = 'Repaso intensivo de todas las tarjetas';
export const otherSessions = 'Otras sesiones';
export const eachDay = 'Lo que requiere cada día';
export const eachDayHint =
  'Los días que no aparecen no requieren nada, si todas las respuestas son Bien.';
export const columns = {
  day: 'Día',
  newCards: 'Tarjetas nuevas',
  reviews: 'Repasos',
  card: 'Tarjeta',
  recall: 'Recuerdo',
};
export const weakest = 'Las tarjetas más débiles ese día, si no se hiciera nada más';
