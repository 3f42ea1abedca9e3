/** The types of CBOR data items (RFC 8949) in Pagefind's files. */
const NUMBER = 0;
const TEXT = 3;
export const ARRAY = 4;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** The head of a data item. `value` is the number of bytes of a text, or of items of an array. */
interface Head {
  type: number;
  value: number;
  /** Index of the byte after the head. */
  end: number;
}

/** Reads the head at `at`. @throws RangeError for items of indefinite length and numbers of 64 bits */
export function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0xff;
  const short = first & 31;
  if (short > 26) throw new RangeError(`Unexpected CBOR at byte ${String(at)}.`);
  const size = short < 24 ? 0 : 1 << (short - 24);
  let value = size === 0 ? short : 0;
  for (let index = 1; index <= size; index++) value = value * 256 + (bytes[at + index] ?? NaN);
  return { type: first >> 5, value, end: at + 1 + size };
}

/** Returns the index after the item at `at`. */
export function endOfItem(bytes: Uint8Array, at: number): number {
  const { type, value, end } = readHead(bytes, at);
  if (type === TEXT) return end + value;
  if (type !== ARRAY) return end;
  let next = end;
  for (let index = 0; index < value; index++) next = endOfItem(bytes, next);
  return next;
}

/** The items of the array that `bytes` begin with, each as its bytes. */
export function readItems(bytes: Uint8Array): Uint8Array[] {
  const { type, value, end } = readHead(bytes, 0);
  if (type !== ARRAY) throw new RangeError('The data is not a CBOR array.');
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
  const { end, value } = readHead(item, 0);
  return DECODER.decode(item.subarray(end, end + value));
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
  const kind = type << 5;
  if (value < 24) return Uint8Array.of(kind | value);
  if (value < 256) return Uint8Array.of(kind | 24, value);
  if (value < 65_536) return Uint8Array.of(kind | 25, value >> 8, value & 255);
  return Uint8Array.of(
    kind | 26,
    value >>> 24,
    (value >> 16) & 255,
    (value >> 8) & 255,
    value & 255,
  );
}
