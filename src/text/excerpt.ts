/** `text` cut at a word end to at most `length` characters, with an ellipsis where something was cut off. */
export function excerpt(text: string, length = 160): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= length) return folded;
  const cut = folded.slice(0, length);
  const end = cut.lastIndexOf(' ');
  const kept = cut.slice(0, end > length / 2 ? end : length - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
