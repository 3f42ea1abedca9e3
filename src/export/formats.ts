import { anki } from './anki/anki.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './export-scope.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { mdx } from './mdx.ts';
import { pdf } from './pdf/pdf.ts';
import { tsv } from './tsv.ts';

/** All formats, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...[anki, tsv, csv, markdown, mdx, json, html, pdf],
];
