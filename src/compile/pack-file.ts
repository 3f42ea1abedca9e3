import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * A file of entries, each written whole behind the one before it:
 * `RECTOPK1`, then per entry 16 bytes of key, 4 of the value's length, 4 of CRC-32 over key and value (little-endian), the value.
 * A write that was cut short leaves an entry without its end, which readers pass over.
 */
export interface PackFile {
  path: string;
  /** Bytes, what is still to be written included. */
  size: () => number;
  /** The value at a place that `entries` or `append` gave; undefined where it is not what was written. */
  read: (place: PackPlace) => Buffer | undefined;
  append: (key: string, value: Uint8Array) => PackPlace;
  /** Hands what was appended to the system. @throws where the disk does not take it */
  flush: () => void;
  close: () => void;
}

export interface PackPlace {
  /** Of the entry's head. */
  offset: number;
  /** Of the value. */
  length: number;
}

const MAGIC = Buffer.from('RECTOPK1');
const KEY_BYTES = 16;
const HEAD_BYTES = KEY_BYTES + 8;
const BUFFERED = 1 << 20;

/** Opens a pack to read from. @throws where it cannot be read */
export function openPack(path: string): PackFile {
  return packFile(path, openSync(path, 'r'), 0);
}

/** Begins a new pack. @throws where `path` exists or cannot be written */
export function createPack(path: string): PackFile {
  const file = openSync(path, 'wx+');
  writeSync(file, MAGIC);
  return packFile(path, file, MAGIC.length);
}

/** The whole entries of a pack, and whether anything else but a cut-off end was found. @throws where it cannot be read */
export function scanPack(path: string): {
  entries: [key: string, place: PackPlace][];
  sound: boolean;
} {
  const bytes = readFileSync(path);
  const entries: [string, PackPlace][] = [];
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    return { entries, sound: bytes.length < MAGIC.length };
  let offset = MAGIC.length;
  while (offset + HEAD_BYTES <= bytes.length) {
    const length = bytes.readUInt32LE(offset + KEY_BYTES);
    const end = offset + HEAD_BYTES + length;
    if (end > bytes.length) break;
    if (!isWhole(bytes.subarray(offset, end))) return { entries, sound: false };
    entries.push([bytes.toString('hex', offset, offset + KEY_BYTES), { offset, length }]);
    offset = end;
  }
  return { entries, sound: true };
}

function isWhole(entry: Buffer): boolean {
  return (
    entry.readUInt32LE(KEY_BYTES + 4) ===
    checksum(entry.subarray(0, KEY_BYTES), entry.subarray(HEAD_BYTES))
  );
}

function checksum(key: Uint8Array, value: Uint8Array): number {
  return crc32(value, crc32(key));
}

function packFile(path: string, file: number, begin: number): PackFile {
  let written = begin;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;

  function flush(): void {
    if (waitingBytes === 0) return;
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length;)
      done += writeSync(file, bytes, done, bytes.length - done, written + done);
    written += bytes.length;
    waiting = [];
    waitingBytes = 0;
  }

  return {
    path,
    size: () => written + waitingBytes,
    read({ offset, length }) {
      if (offset >= written && waitingBytes > 0) flush();
      const entry = Buffer.allocUnsafe(HEAD_BYTES + length);
      if (readSync(file, entry, 0, entry.length, offset) < entry.length || !isWhole(entry))
        return undefined;
      return entry.subarray(HEAD_BYTES);
    },
    append(key, value) {
      const head = Buffer.alloc(HEAD_BYTES);
      head.write(key, 0, KEY_BYTES, 'hex');
      head.writeUInt32LE(value.length, KEY_BYTES);
      head.writeUInt32LE(checksum(head.subarray(0, KEY_BYTES), value), KEY_BYTES + 4);
      const place = { offset: written + waitingBytes, length: value.length };
      waiting.push(head, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
      waitingBytes += HEAD_BYTES + value.length;
      if (waitingBytes > BUFFERED) flush();
      return place;
    },
    flush,
    close: () => {
      closeSync(file);
    },
  };
}
