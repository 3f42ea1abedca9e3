import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Base 32 of RFC 4648 in lower case: safe in addresses and on file systems that ignore case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Returns the first `bits` bits (1 to 256, rounded up to a multiple of five) of the SHA-256 of `parts`, five per
 * character. Each part is preceded by its length in bytes, so that different lists never form the same input.
 */
export function hash(parts: readonly string[], bits = 80): string {
  const framed = parts.map((part) => `${utf8ToBytes(part).length}:${part}`).join('');
  const digest = sha256(utf8ToBytes(framed));
  let text = '';
  for (let bit = 0; bit < bits; bit += 5) text += ALPHABET.charAt(fiveBitsAt(digest, bit));
  return text;
}

function fiveBitsAt(bytes: Uint8Array, bit: number): number {
  const index = bit >> 3;
  const pair = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}
