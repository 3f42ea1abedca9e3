import { format } from './format.ts';

export const yourProgress = 'Progreso';
export const keptHere =
  'Lo aprendido se guarda solo en este navegador y nadie más lo ve. Un navegador puede borrarlo: Safari lo hace tras siete días sin visitas. Conviene tener una copia de seguridad, que además lleva el progreso a otro dispositivo.';
export const searchLists = 'Buscar en las tarjetas suspendidas, enterradas y marcadas';
export const lists = {
  suspended: {
    title: 'Tarjetas suspendidas',
    button: 'Reactivar',
    done: 'La tarjeta vuelve a aparecer.',
  },
  buried: {
    title: 'Tarjetas enterradas hasta mañana',
    button: 'Repasar hoy',
    done: 'La tarjeta aparece hoy.',
  },
  flagged: { title: 'Tarjetas marcadas', button: 'Quitar marca', done: 'La marca se ha quitado.' },
};
export const buttonOf = (button: string, card: string) => `${button}: ${card}`;
export const shownOf = (shown: number, all: number) =>
  `Se muestran ${format.number(shown)} de ${format.number(all)}.`;
export const showMore = (count: number) => `Mostrar ${format.number(count)} más`;
export const resetHint =
  'Restablecer olvida lo aprendido; las tarjetas suspendidas y las marcas se conservan. Se puede deshacer.';
export const whatToReset = 'Qué restablecer';
export const everything = 'Todo';
export const bookIsNew = (title: string) => `«${title}» vuelve a ser nuevo.`;
export const allNew = 'Todas las tarjetas vuelven a ser nuevas.';
