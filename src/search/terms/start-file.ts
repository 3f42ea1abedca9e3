import { joinBytes } from './cbor.ts';

/** In the folder of the index: one file with everything that a page needs before its first query. */
export const START_FILE = 'start.bin';

export interface IndexStart {
  /** Languages of the records, ISO 639-1; words are stemmed as in the first. */
  languages: readonly string[];
  /** Number of records. */
  records: number;
  /** Stems of everyday English words, separated by spaces; empty if most records are in another language. */
  common: string;
  /** Checksum of Pagefind's WebAssembly, unpacked. */
  wasm: number;
  /** Pagefind's `pagefind-entry.json`. */
  entry: PagefindEntry;
  /** Pagefind's `pagefind.{hash}.pf_meta` as gzipped columns; see `record-columns.ts`. */
  metadata: Uint8Array;
}

export interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

const NEWLINE = 10;

/** Writes the file: a line of JSON, then the metadata. */
export function writeStart({ metadata, ...rest }: IndexStart): Uint8Array {
  const line = `${JSON.stringify({ ...rest, size: metadata.length })}\n`;
  return joinBytes([new TextEncoder().encode(line), metadata]);
}

/** Reads a file of `writeStart`; undefined if it is invalid or incomplete. */
export function readStart(bytes: Uint8Array): IndexStart | undefined {
  const end = bytes.indexOf(NEWLINE);
  const {
    languages,
    records,
    common = '',
    wasm,
    entry,
    size,
  } = parseLine(bytes.subarray(0, Math.max(end, 0)));
  const metadata = bytes.subarray(end + 1);
  const isComplete = languages?.length && wasm !== undefined && entry && metadata.length === size;
  if (!isComplete || records === undefined) return undefined;
  return { languages, records, common, wasm, entry, metadata };
}

type StartLine = Partial<Omit<IndexStart, 'metadata'>> & { size?: number };

function parseLine(bytes: Uint8Array): StartLine {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as StartLine;
  } catch {
    return {};
  }
}
