/**
 * Moves the headings of rendered HTML `by` levels down, at most to `h6`. Relies on the serializer: attribute values and
 * text contain no unescaped `<`.
 */
export function shiftHeadings(html: string, by: number): string {
  if (by === 0) return html;
  return html.replace(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_, tag: string, level: string) => tag + String(Math.min(6, Number(level) + by)),
  );
}
