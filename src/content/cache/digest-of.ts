import { createHash } from 'node:crypto';

/** 128 bits over all parts, in order, as hexadecimal digits. */
export function digestOf(...parts: readonly string[]): string {
  return digestOfAll(parts);
}

/** The same of parts that may be too many for arguments. */
export function digestOfAll(parts: Iterable<string>): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}\0`).update(part);
  return digest.digest('hex').slice(0, 32);
}
