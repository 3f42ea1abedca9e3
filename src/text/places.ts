import { firstIndex } from './first-index.ts';
import type { Place } from './problem.ts';

/** Creates a function that converts offsets in a text to lines and columns. Lines end at LF, CRLF, or CR. */
export function createPlaces(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = firstIndex(starts.length, (index) => (starts[index] ?? 0) > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
