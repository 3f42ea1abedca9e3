import { createPlaces } from '../text/places.ts';
import type { LocalProblem } from '../text/problem.ts';

/**
 * Decodes a file, dropping a byte-order mark. UTF-16 is recognized by its mark. Bytes that aren't valid UTF-8 are
 * decoded as Windows-1252, so that no letter is lost, and reported at the first invalid byte.
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
  message:
    'The file is not valid UTF-8; it was read as Windows-1252, so some letters may be wrong.',
  hint: 'Save the file as UTF-8.',
});

const utf16 = (): LocalProblem => ({
  line: 1,
  column: 1,
  code: 'not-utf-8',
  severity: 'warning',
  message: 'The file is encoded as UTF-16; it was read as such.',
  hint: 'Save the file as UTF-8.',
});
