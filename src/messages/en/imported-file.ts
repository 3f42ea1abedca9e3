import { format } from './format.ts';

/* Why a file of progress that is imported, shared, or synced was not imported, or not all of it. */

export const nothingImported = (reason: string) => `${reason} Nothing was imported.`;
export const notExported =
  'This is not a file exported from Recto. Choose a file created with “Export” on the progress page.';
export const notJson =
  'This is not a file exported from Recto: it is not JSON. Choose a file created with “Export” on the progress page.';
export const newerVersion = (version: number, own: number) =>
  `The file was created by a newer version of Recto (format ${version}; this one reads format ${own}). Reload the page to get the newest version, then import the file again.`;
export const truncated = 'The file is truncated or damaged. Export it again, or copy it again.';
/** `field` is the name of a field, or empty. */
export const damagedEvent = (number: number, field: string) =>
  `The file is damaged: event ${format.number(number)} cannot be read${field && ` (${field})`}. Export it again.`;
export const damagedField = (field: string) =>
  `The file is damaged: its ${field} cannot be read. Export it again.`;
/** `latest` is a date. */
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `${format.number(skipped)} of ${format.count(all, { one: '# event', other: '# events' })} are in the future, the last one on ${latest}, and were skipped. The clock of the device that made the file was wrong; the other events were imported.`;
