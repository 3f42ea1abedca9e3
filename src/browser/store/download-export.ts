import type { Progress } from './progress.ts';

/** Downloads all progress as a file, `recto-progress-2026-01-31.json`; returns its name. */
export async function downloadExport(progress: Progress): Promise<string> {
  const address = URL.createObjectURL(await progress.exportFile());
  const link = document.createElement('a');
  link.href = address;
  link.download = exportName();
  link.click();
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return link.download;
}

/** The name of a file with all progress up to today. */
export function exportName(): string {
  return `recto-progress-${localDay(new Date())}.json`;
}

function localDay(date: Date): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
