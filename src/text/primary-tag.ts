/** Returns the language of a BCP 47 tag: `pt` for `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
