import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason} No se importó nada.`;
export const notExported =
  'Este archivo no se exportó desde Recto. Hay que elegir un archivo creado con «Exportar» en la página de progreso.';
export const notJson =
  'Este archivo no se exportó desde Recto: no es JSON. Hay que elegir un archivo creado con «Exportar» en la página de progreso.';
export const newerVersion = (version: number, own: number) =>
  `El archivo se creó con una versión más reciente de Recto (formato ${version}; esta lee el formato ${own}). Hay que recargar la página para obtener la última versión e importar el archivo de nuevo.`;
export const truncated =
  'El archivo está incompleto o dañado. Hay que exportarlo o copiarlo de nuevo.';
export const damagedEvent = (number: number, field: string) =>
  `El archivo está dañado: no se puede leer la entrada ${format.number(number)}${field && ` (${field})`}. Hay que exportarlo de nuevo.`;
export const damagedField = (field: string) =>
  `El archivo está dañado: no se puede leer ${field}. Hay que exportarlo de nuevo.`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `Entradas con fecha futura: ${format.number(skipped)} de ${format.number(all)}, la última del ${latest}; se omitieron. El reloj del dispositivo que creó el archivo estaba mal; las demás entradas se importaron.`;
