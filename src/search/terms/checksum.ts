/** The 32-bit FNV-1a hash of `bytes` (RFC 9923), to tell versions of a file apart. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
