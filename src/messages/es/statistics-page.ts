import type { LinkText } from '../link-text.ts';

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
