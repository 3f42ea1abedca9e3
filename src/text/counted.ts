const numbers = new Intl.NumberFormat('en');

/** `1 card`, `2 cards`, `1,204 cards`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(count)} ${count === 1 ? noun : plural}`;
}
