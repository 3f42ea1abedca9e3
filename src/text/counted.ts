const numbers = new Intl.NumberFormat('en');
const plurals = new Intl.PluralRules('en');

/** Formats a count with a noun: `1 card`, `2 cards`, `1,204 cards`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? noun : plural}`;
}
