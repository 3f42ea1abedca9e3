/** The types of CBOR data items (RFC 8949) in Pagefind's files. */
export const NUMBER = 0;
/** A negative number; the value of its head is one less than its absolute. */
export const NEGATIVE = 1;
const TEXT = 3;
export const ARRAY = 4;

/** Nothing but characters of one byte. */
const RE_ASCII = /^[\x20-\x7e]*$/;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** The head of a data item. `value` is the number of bytes of a text, or of items of an array. */
export interface Head {
  type: number;
  value: number;
  /** Index of the byte after the head. */
  end: number;
}

/** Reads the head at `at`. @throws RangeError for items of indefinite length and numbers of 64 bits */
export function readHead(bytes: Uint8Array, at: number): Head {
  const end = endOfHead(bytes, at);
  return { type: (bytes[at] ?? 0) >> 5, value: valueOf(bytes, at, end), end };
}

/** Returns the index after the head at `at`. @throws as `readHead` */
export function endOfHead(bytes: Uint8Array, at: number): number {
  const short = (bytes[at] ?? 0xff) & 31;
  if (short > 26) throw new RangeError(`Unexpected CBOR at byte ${String(at)}.`);
  return short < 24 ? at + 1 : at + 1 + (1 << (short - 24));
}

/** The value of the head between two indexes. */
export function valueOf(bytes: Uint8Array, at: number, end: number): number {
  if (end === at + 1) return (bytes[at] ?? 0) & 31;
  let value = 0;
  for (let index = at + 1; index < end; index++) value = value * 256 + (bytes[index] ?? NaN);
  return value;
}

/** Whether the item at `at` is a number that is not negative. */
export function isNumber(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] ?? 0xff) >> 5 === NUMBER;
}

/** Returns the index after the item at `at`. Makes no object, since it passes millions of items. */
export function endOfItem(bytes: Uint8Array, at: number): number {
  let next = at;
  for (let left = 1; left > 0; left--) {
    const start = next;
    const type = (bytes[start] ?? 0) >> 5;
    next = endOfHead(bytes, start);
    if (type === TEXT) next += valueOf(bytes, start, next);
    else if (type === ARRAY) left += valueOf(bytes, start, next);
  }
  return next;
}

/** The items of the array that `bytes` begin with, each as its bytes. */
export function readItems(bytes: Uint8Array): Uint8Array[] {
  const { type, value, end } = readHead(bytes, 0);
  if (type !== ARRAY) throw new RangeError('This is no CBOR array.');
  let start = end;
  return Array.from({ length: value }, () => {
    const next = endOfItem(bytes, start);
    const item = bytes.subarray(start, next);
    start = next;
    return item;
  });
}

/** The text of an item. */
export function readText(item: Uint8Array): string {
  return readTextAt(item, 0);
}

export function readTextAt(bytes: Uint8Array, at: number): string {
  const { end, value } = readHead(bytes, at);
  return DECODER.decode(bytes.subarray(end, end + value));
}

/** A number that is not negative. */
export function readNumber(item: Uint8Array): number {
  return readHead(item, 0).value;
}

export function writeNumber(value: number): Uint8Array {
  return writeHead(NUMBER, value);
}

export function writeText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = ENCODER.encode(text);
  return joinBytes([writeHead(TEXT, bytes.length), bytes]);
}

export function writeArray(items: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinBytes([writeHead(ARRAY, items.length), ...items]);
}

export function joinBytes(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of all) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}

export function writeHead(type: number, value: number): Uint8Array {
  const head = new Uint8Array(5);
  return head.subarray(0, putHead(head, 0, type, value));
}

/** Writes a head at `at`, and returns the index after it. */
export function putHead(bytes: Uint8Array, at: number, type: number, value: number): number {
  const size = value < 24 ? 0 : value < 256 ? 1 : value < 65_536 ? 2 : 4;
  bytes[at] = (type << 5) | (size ? 24 + (size >> 1) : value);
  for (let index = size; index > 0; index--) bytes[at + index] = value >>> (8 * (size - index));
  return at + 1 + size;
}

/** Writes items one after another, without an array for each. */
export interface Writer {
  head: (type: number, value: number) => void;
  text: (text: string) => void;
  /** Whole items, or anything else. */
  bytes: (bytes: Uint8Array) => void;
  /** Everything that was written. */
  written: () => Uint8Array<ArrayBuffer>;
}

/** @param capacity in bytes; more than that must not be written */
export function createWriter(capacity: number): Writer {
  const result = new Uint8Array(capacity);
  let size = 0;

  function head(type: number, value: number): void {
    size = putHead(result, size, type, value);
  }
  function bytes(added: Uint8Array): void {
    result.set(added, size);
    size += added.length;
  }
  function text(added: string): void {
    if (RE_ASCII.test(added)) {
      // Most texts are short: for those, the encoder takes ten times as long.
      head(TEXT, added.length);
      for (let at = 0; at < added.length; at++) result[size++] = added.charCodeAt(at);
    } else {
      const encoded = ENCODER.encode(added);
      head(TEXT, encoded.length);
      bytes(encoded);
    }
  }
  return { head, text, bytes, written: () => result.slice(0, size) };
}
