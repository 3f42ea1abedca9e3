/**
 * Moves the headings of rendered HTML `by` levels down, `h6` being the lowest. The HTML is a serializer's: attribute values and
 * text hold no bare `<`.
 */
export function shiftHeadings(html: string, by: number): string {
  if (by === 0) return html;
  return html.replace(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_, tag: string, level: string) => tag + String(Math.min(6, Number(level) + by)),
  );
}
