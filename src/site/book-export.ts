import type { ExportName } from '../library/export-names.ts';

/** An exported file with all cards of a book. */
export interface BookExport {
  address: string;
  format: ExportName;
  /** In bytes. */
  size: number;
}
