import { createHash } from 'node:crypto';

/** Digests all parts, in order, to 128 bits as hexadecimal digits. */
export function digestOf(parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}\0`).update(part);
  return digest.digest('hex').slice(0, 32);
}
