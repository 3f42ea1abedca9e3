export const description = 'Tema, teclas, límites diarios y cómo preguntan las sesiones.';
export const needsScript =
  'Los ajustes se guardan en el navegador con JavaScript, que está desactivado.';
export const saved = 'Guardado.';
export const appearance = 'Apariencia';
export const themes = { system: 'El del sistema', light: 'Claro', dark: 'Oscuro' };
export const reading = 'Lectura';
export const showAnswers = 'Mostrar todas las respuestas al abrir una página';
export const eachDay = 'Cada día';
export const numbers = {
  newPerDay: 'Tarjetas nuevas al día',
  reviewsPerDay: 'Repasos al día',
  desiredRetention: 'Retención deseada (%)',
  dayStartHour: 'Hora en que empieza el día',
};
export const chooseBooks = 'Elegir los libros en aprendizaje';
export const sessions = 'Sesiones';
export const typeAnswer = 'Escribir primero la respuesta y comparar';
export const twoGrades = 'Solo dos calificaciones: Otra vez y Bien';
export const keyboard = 'Teclado';
export const allKeys = 'Lista de todas las teclas';
export const allSettings = 'Todos los ajustes';
export const yourData = 'Datos propios';
export const backUp = 'Hacer una copia, llevar a otro dispositivo o restablecer';
export const swipeHint =
  'Con el dedo: deslizar la hoja de lado muestra la respuesta; después, hacia la derecha es Bien y hacia la izquierda, Otra vez.';
