/** The formats that cards can be exported in, in the order in which they are offered; `src/export/formats.ts` writes them. */
export const EXPORT_NAMES = [
  'anki',
  'tsv',
  'csv',
  'markdown',
  'mdx',
  'json',
  'html',
  'pdf',
] as const;

export type ExportName = (typeof EXPORT_NAMES)[number];
