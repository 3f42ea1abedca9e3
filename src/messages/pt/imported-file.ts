import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason} Nada foi importado.`;
export const notExported =
  'Este arquivo não foi exportado do Recto. Escolha um arquivo criado com “Exportar” na página de progresso.';
export const notJson =
  'Este arquivo não foi exportado do Recto: não é JSON. Escolha um arquivo criado com “Exportar” na página de progresso.';
export const newerVersion = (version: number, own: number) =>
  `O arquivo foi criado por uma versão mais recente do Recto (formato ${version}; esta lê o formato ${own}). Recarregue a página para obter a versão mais recente e importe o arquivo de novo.`;
export const truncated = 'O arquivo está incompleto ou danificado. Exporte-o ou copie-o de novo.';
export const damagedEvent = (number: number, field: string) =>
  `O arquivo está danificado: não é possível ler a entrada ${format.number(number)}${field && ` (${field})`}. Exporte-o de novo.`;
export const damagedField = (field: string) =>
  `O arquivo está danificado: não é possível ler ${field}. Exporte-o de novo.`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `Entradas com data no futuro: ${format.number(skipped)} de ${format.number(all)}, a última de ${latest}; foram ignoradas. O relógio do dispositivo que criou o arquivo estava errado; as outras entradas foram importadas.`;
