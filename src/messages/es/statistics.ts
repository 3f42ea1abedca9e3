import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

export const needsScript = (shelf: LinkText) =>
  `Lo aprendido se guarda en el navegador y lo muestra JavaScript, que está desactivado. Todas las tarjetas se pueden leer sin él, desde ${shelf('el estante')}.`;
export const nothingLearned =
  'En este navegador todavía no se ha aprendido nada. Basta con probar una tarjeta, abrir su respuesta y calificarse: desde entonces cada tarjeta vuelve cuando está a punto de olvidarse, y esta página muestra lo que se sabe, lo pendiente y lo que merece otro vistazo.';
export const beginNew = 'Empezar con tarjetas nuevas';
export const chooseBook = 'Elegir un libro';
export const howItWorks = 'Cómo funciona';
export const learnedElsewhere =
  'Si ya se ha aprendido en otro sitio, se puede importar el archivo exportado allí.';
export const studyDue = 'Estudiar lo pendiente';
export const parts = {
  activity: { title: 'Actividad', table: 'Repasos de cada día, en tabla' },
  forecast: { title: 'Los próximos 30 días', table: 'Repasos pendientes de cada día, en tabla' },
  recall: { title: 'Recuerdo', table: 'Recuerdo a lo largo del tiempo, en tabla' },
  books: { title: 'Libros y capítulos' },
  concepts: { title: 'Conceptos', table: 'Todos los conceptos empezados, en tabla' },
  hard: { title: 'Tarjetas difíciles' },
};
export const belowTarget = 'Por debajo del objetivo';

export const failed =
  'No se pudieron mostrar las estadísticas. Lo aprendido está a salvo. Hay que recargar la página.';
export const underAMinute = 'menos de un minuto';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
const agreeing = (count: number, singular: string) => (count === 1 ? singular : `${singular}s`);
export const summary = (learned: number, started: number, due: number) =>
  `${cards(learned)} ${agreeing(learned, 'aprendida')}${started > 0 ? `, ${format.number(started)} ${agreeing(started, 'empezada')}` : ''}, ${due === 0 ? 'ninguna pendiente' : `${format.number(due)} ${agreeing(due, 'pendiente')}`} hoy.`;
export const activity = {
  none: 'Todavía no hay repasos.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} en ${format.count(days, { one: '# día', many: '# de días', other: '# días' })} desde el ${first}, ${time} en total.`,
  plot: 'Un calendario con un cuadrado para cada día.',
  noReviews: 'sin repasos',
  andMore: (from: number) => `${format.number(from)} o más`,
  table: 'Días con repasos, del último al primero',
  time: 'Tiempo',
};
const following = (later: number, average: number) => {
  if (later === 0) return 'ninguna en los días siguientes';
  return `${format.number(later)} en los días siguientes${average > 0 ? `, unas ${format.number(average)} al día` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `${cards(today)} ${agreeing(today, 'pendiente')} hoy, incluidas las atrasadas` : 'Hoy no hay tarjetas pendientes'}; ${following(later, average)}. Se añadirán las nuevas y las olvidadas.`,
  plot: 'Columnas, una por día: cuántas tarjetas hay pendientes.',
  table: 'Tarjetas pendientes en cada uno de los próximos días',
  due: 'Pendientes',
};
export const recall = {
  unmeasured:
    'El recuerdo se mide cuando las tarjetas vuelven en un día posterior a aquel en que se aprendieron.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `En el último año se recordaron ${format.number(recalled)} de ${cards(count)} que volvieron: ${shares.recall}. El objetivo era ${shares.target}; lo previsto, ${shares.predicted}.`,
  tooFew: 'Con tan pocos repasos, esto dice poco todavía.',
  plot: {
    week: 'Un punto por semana: la proporción recordada; una línea: la retención deseada.',
    month: 'Un punto por mes: la proporción recordada; una línea: la retención deseada.',
  },
  legend: {
    week: 'Puntos: la proporción recordada en una semana.',
    month: 'Puntos: la proporción recordada en un mes.',
  },
  openDots: (enough: number) =>
    `Los puntos huecos tienen menos de ${reviews(enough)} y dicen poco.`,
  line: 'Línea: la retención deseada.',
  table: { week: 'Recuerdo por semana', month: 'Recuerdo por mes' },
  period: { week: 'Semana del', month: 'Mes' },
  target: 'Objetivo',
  predicted: 'Previsto',
  ofReviews: (share: string, count: number) => `${share} de ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `No se pudieron cargar las listas de ${books(count)}; lo aprendido allí no se cuenta abajo. Hay que comprobar la conexión y recargar la página.`,
  onTarget: (target: string) =>
    `Todos los libros empezados alcanzan el objetivo del ${target} o lo superan.`,
  noneLearned: 'Todavía no has aprendido ninguna de las tarjetas empezadas.',
  belowTarget: (below: number, begun: number, target: string) =>
    `${books(below)} de ${format.number(begun)} por debajo del objetivo del ${target}.`,
  notLearned: 'sin aprender',
  below: (share: string) => `menos del ${share}`,
  andMore: (share: string) => `${share} o más`,
  recall: ' · recuerdo ',
  table: (book: string) => `Capítulos de ${book}`,
  cards: 'Tarjetas',
  learned: 'Aprendidas',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `${concepts(begun)} ${begun === 1 ? 'empezado' : 'empezados'}, ${below === 0 ? 'ninguno' : format.number(below)} por debajo del objetivo del ${target}.`,
  plot: 'Un punto por concepto, según el recuerdo que cabe esperar hoy.',
  mostKnown: (shown: number) =>
    `Los puntos son los ${format.number(shown)} con más tarjetas aprendidas.`,
  table: 'Conceptos, primero el menos conocido',
  weakestTable: 'Conceptos por debajo del objetivo, primero el más débil',
  study: 'Estudiar',
  studyOne: (name: string) => `Estudiar ${name}`,
  studyAll: (count: number) => `Estudiar los ${format.number(count)}`,
  studyWeakest: (count: number) => `Estudiar los ${format.number(count)} más débiles`,
  facts: (begun: number, share: string) =>
    `${cards(begun)} ${agreeing(begun, 'empezada')}, recuerdo: ${share}`,
};
export const hard = {
  none: 'Ninguna. Una tarjeta se considera difícil cuando se ha olvidado ocho veces.',
  sentence: (count: number) =>
    format.count(count, {
      one: '# tarjeta olvidada ocho veces o más. Repasarla otra vez servirá de poco: es mejor releer el capítulo, buscar un ejemplo propio o suspenderla.',
      many: '# de tarjetas olvidadas ocho veces o más. Repasarlas otra vez servirá de poco: es mejor releer el capítulo, buscar un ejemplo propio o suspenderlas.',
      other:
        '# tarjetas olvidadas ocho veces o más. Repasarlas otra vez servirá de poco: es mejor releer el capítulo, buscar un ejemplo propio o suspenderlas.',
    }),
  table: 'Tarjetas difíciles, primero la más olvidada',
  forgotten: 'Olvidos',
};
