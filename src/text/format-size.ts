/** Formats a size: `12 KB`, `1.5 MB`. Rounds kilobytes up, so that only an empty file has `0 KB`. */
export function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1
    ? `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`
    : `${megabytes.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
