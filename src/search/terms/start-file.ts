/** In the folder of the index: one file with everything that a page needs before its first query. */
export const START_FILE = 'start.bin';

export interface IndexStart {
  /** Languages of the records, ISO 639-1; words are stemmed as in the first. */
  languages: readonly string[];
  /** Number of records. */
  records: number;
  /** What Pagefind reads first from each part of the index. */
  parts: readonly StartPart[];
}

export interface StartPart {
  /** Pagefind's `pagefind-entry.json`. */
  entry: PagefindEntry;
  /** Pagefind's `pagefind.{hash}.pf_meta` as gzipped columns; see `record-columns.ts`. */
  metadata: Uint8Array;
}

export interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

const NEWLINE = 10;

/** Writes the file: a line of JSON, then the metadata of all parts. */
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

/** Reads a file of `writeStart`; undefined if it is invalid or incomplete. */
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
