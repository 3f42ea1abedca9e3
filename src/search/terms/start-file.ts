/** In the folder of the index: all that a page has to know of an index before it can ask it, in one file. */
export const START_FILE = 'start.bin';

export interface IndexStart {
  /** ISO 639-1, of the records; words are stemmed as in the first. */
  languages: readonly string[];
  /** How many there are. */
  records: number;
  /** What Pagefind reads first of each part of the index. */
  parts: readonly StartPart[];
}

export interface StartPart {
  /** Pagefind's `pagefind-entry.json`. */
  entry: PagefindEntry;
  /** Pagefind's `pagefind.{hash}.pf_meta`, as it is packed. */
  metadata: Uint8Array;
}

export interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

const NEWLINE = 10;

/** The file: a line of JSON, and the metadata of all parts. */
export function writeStart({ languages, records, parts }: IndexStart): Uint8Array {
  const entries = parts.map(({ entry, metadata }) => ({ entry, size: metadata.length }));
  const line = new TextEncoder().encode(`${JSON.stringify({ languages, records, entries })}\n`);
  const length = parts.reduce((sum, { metadata }) => sum + metadata.length, line.length);
  const bytes = new Uint8Array(length);
  bytes.set(line);
  let at = line.length;
  for (const { metadata } of parts) {
    bytes.set(metadata, at);
    at += metadata.length;
  }
  return bytes;
}

/** Reads a file of `writeStart`; undefined where it is not one, or not whole. */
export function readStart(bytes: Uint8Array): IndexStart | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const { languages, records, entries } = parseLine(bytes.subarray(0, end));
  if (!languages?.length || records === undefined || !entries) return undefined;
  let at = end + 1;
  const parts = entries.map(({ entry, size }) => {
    const metadata = bytes.subarray(at, at + size);
    at += size;
    return { entry, metadata };
  });
  return at === bytes.length ? { languages, records, parts } : undefined;
}

interface StartLine {
  languages?: string[];
  records?: number;
  entries?: { entry: PagefindEntry; size: number }[];
}

function parseLine(bytes: Uint8Array): StartLine {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as StartLine;
  } catch {
    return {};
  }
}
