const NAMED: Record<string, string | undefined> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const RE_ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;

/** Returns text of HTML that this project has written: with numbers, and the names of the characters of markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(RE_ENTITY, (entity, hex?: string, decimal?: string, name = '') => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name as string] ?? entity;
  });
}
