/** Escapes the text of a Markdown link. */
export function escapeLabel(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}
