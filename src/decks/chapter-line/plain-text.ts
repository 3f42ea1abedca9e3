/** A chapter line without its Markdown; one that was written with `_` for spaces gets them back. `__slots__` stays. */
export function lineToPlainText(text: string): string {
  const bare = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/\\([_*#$])/g, '$1')
    .trim();
  const spaceless = /^[\p{Lu}\d]/u.test(bare) && !bare.includes(' ');
  return spaceless ? bare.replace(/_+/g, ' ').trim() : bare;
}
