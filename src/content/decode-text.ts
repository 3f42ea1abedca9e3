import { createPlaces } from '../text/places.ts';
import type { LocalProblem } from '../text/problem.ts';

/**
 * Decodes a file, dropping a byte-order mark. UTF-16 is recognized by its mark, or by the
 * zero bytes of its ASCII characters. Bytes that aren't valid UTF-8 are
 * decoded as Windows-1252, so that no letter is lost, and reported at the first invalid byte.
 */
export function decodeText(bytes: Uint8Array): { text: string; problems: LocalProblem[] } {
  const encoding = utf16Encoding(bytes);
  if (encoding) return { text: decode(bytes, encoding), problems: [utf16()] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const text = decode(bytes, 'windows-1252');
    const at = decode(bytes, 'utf-8').indexOf('\uFFFD');
    return { text, problems: [notUtf8(createPlaces(decode(bytes, 'utf-8'))(Math.max(0, at)))] };
  }
}

/** In bytes: how much is examined, and how much is enough evidence. */
const SAMPLE = { most: 1024, least: 8 };

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xff_fe) return 'utf-16le';
  if (mark === 0xfe_ff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE.most);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  if (sample.length < SAMPLE.least) return undefined;
  const [even = 0, odd = 0] = zeros;
  // In text, every other byte of at least a third of the characters is zero, and never the other one.
  const enough = sample.length / 6;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
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
