/** Removes the links of rendered HTML, but not their contents, so that it can be put inside a link. */
export function withoutLinks(html: string): string {
  return html.replace(/<\/?a(?:\s[^>]*)?>/g, '');
}
