import { createPlaces } from '../text/places.ts';
import type { LocalProblem } from '../text/problem.ts';

/**
 * The text of a file's bytes, without a byte-order mark. UTF-16 is told by its mark; bytes that are not UTF-8 are read
 * as Windows-1252, so that no letter is lost, and reported at the first one that is wrong.
 */
export function decodeText(bytes: Uint8Array): { text: string; problems: LocalProblem[] } {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xff_fe) return { text: decode(bytes, 'utf-16le'), problems: [utf16()] };
  if (mark === 0xfe_ff) return { text: decode(bytes, 'utf-16be'), problems: [utf16()] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const text = decode(bytes, 'windows-1252');
    const at = decode(bytes, 'utf-8').indexOf('\uFFFD');
    return { text, problems: [notUtf8(createPlaces(decode(bytes, 'utf-8'))(Math.max(0, at)))] };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

const notUtf8 = (place: { line: number; column: number }): LocalProblem => ({
  ...place,
  code: 'not-utf-8',
  severity: 'error',
  message: 'The file is not UTF-8; it was read as Windows-1252, and some letters may be wrong.',
  hint: 'Save the file as UTF-8.',
});

const utf16 = (): LocalProblem => ({
  line: 1,
  column: 1,
  code: 'not-utf-8',
  severity: 'warning',
  message: 'The file is UTF-16; it was read as that.',
  hint: 'Save the file as UTF-8.',
});
