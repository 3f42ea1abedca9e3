import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { ImportError } from '../imported.ts';
import { readFields } from './protobuf.ts';
import { errorMessage } from '../../text/error-message.ts';

/** Maximum sizes in bytes, uncompressed. */
const LARGEST = { database: 2 ** 31, list: 2 ** 26, image: 2 ** 26, images: 2 ** 30 };

/**
 * No package is compressed to less than a hundredth unless it is made to fill memory; below `MIN_SUSPECT` bytes, that is
 * harmless.
 */
const MAX_RATIO = 100;
const MIN_SUSPECT = 2 ** 26;

/**
 * Collections of a package, newest format first: an old one next to a new one only tells old versions of Anki to
 * update.
 */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

const RE_UNSAFE_NAME = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i;

/** An Anki package, unpacked on demand. */
export interface AnkiPackage {
  /** Path of a SQLite database in its own folder. */
  collection: string;
  /** Names of the media files. */
  media: ReadonlySet<string>;
  /** Unpacks media files by name; missing ones are omitted. */
  readMedia: (names: ReadonlySet<string>) => Map<string, Uint8Array>;
  /** Deletes the unpacked files. */
  close: () => void;
}

/**
 * Opens an `.apkg` or `.colpkg` file of any version of Anki. `file` is its name in messages.
 * @throws ImportError if it is truncated, unsafe, too large when unpacked, or not a package
 */
export function openPackage(bytes: Uint8Array, file: string): AnkiPackage {
  const entries = listEntries(bytes, file);
  const name = COLLECTIONS.find((one) => entries.has(one));
  if (name === undefined)
    throw new ImportError(
      `${file} is a zip file without an Anki collection. Export it from Anki again.`,
    );
  const isZstd = name === 'collection.anki21b';
  const unpacker = createUnpacker(bytes, file, entries, isZstd);
  const database = unpacker.one(name, LARGEST.database);
  if (Buffer.from(database.subarray(0, 15)).toString('latin1') !== 'SQLite format 3')
    throw new ImportError(
      `${name} in ${file} is not a SQLite database. Export it from Anki again.`,
    );
  const list = entries.has('media') ? unpacker.one('media', LARGEST.list) : undefined;
  const names = list ? readMediaList(list, isZstd, file) : new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), 'recto-import-'));
  const collection = join(folder, 'collection');
  writeFileSync(collection, database);
  return {
    collection,
    media: new Set(names.keys()),
    readMedia: (wanted) => unpacker.media(names, wanted),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns the stated uncompressed sizes of the files in a zip file. */
function listEntries(bytes: Uint8Array, file: string): Map<string, number> {
  const entries = new Map<string, number>();
  unzip(bytes, file, ({ name, size, originalSize }) => {
    if (RE_UNSAFE_NAME.test(name))
      throw new ImportError(
        `${file} has a file named “${name}”, which leads out of the package. Nothing was imported.`,
      );
    refuseBomb({ name, file, size, unpacked: originalSize });
    entries.set(name, originalSize);
    return false;
  });
  return entries;
}

function refuseBomb(entry: { name: string; file: string; size: number; unpacked: number }): void {
  const { name, file, size, unpacked } = entry;
  if (unpacked <= MIN_SUSPECT || unpacked <= size * MAX_RATIO) return;
  throw new ImportError(
    `${name} in ${file} would become more than ${MAX_RATIO} times as large when unpacked, as no package of Anki does. Nothing was imported: export it from Anki again.`,
  );
}

function unzip(
  bytes: Uint8Array,
  file: string,
  filter: (entry: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = errorMessage(error);
    throw new ImportError(
      `${file} is no whole zip file (${reason}). It may be truncated: copy or export it again.`,
    );
  }
}

function createUnpacker(
  bytes: Uint8Array,
  file: string,
  entries: ReadonlyMap<string, number>,
  isZstd: boolean,
) {
  const refuse = (name: string, limit: number): never => {
    const size = Math.round(limit / 2 ** 20).toLocaleString('en');
    throw new ImportError(
      `${name} in ${file} is larger than ${size} MB when unpacked. Nothing was imported.`,
    );
  };

  /** Decompresses a file; in the current format, each one is compressed separately. */
  function inflate(name: string, data: Uint8Array, limit: number): Uint8Array {
    if (!isZstd) return data;
    const likely = Math.max(MIN_SUSPECT, data.length * MAX_RATIO);
    try {
      return zstdDecompressSync(data, { maxOutputLength: Math.min(limit, likely) });
    } catch (error) {
      if (error instanceof RangeError) {
        if (likely < limit) refuseBomb({ name, file, size: data.length, unpacked: Infinity });
        return refuse(name, limit);
      }
      throw new ImportError(
        `${name} in ${file} cannot be unpacked. The file may be truncated: copy or export it again.`,
      );
    }
  }

  return {
    one(name: string, limit: number): Uint8Array {
      if ((entries.get(name) ?? 0) > limit) return refuse(name, limit);
      const data = unzip(bytes, file, (entry) => entry.name === name)[name] ?? new Uint8Array();
      return inflate(name, data, limit);
    },
    media(names: ReadonlyMap<string, string>, wanted: ReadonlySet<string>) {
      const byEntry = new Map<string, string>();
      let total = 0;
      for (const name of wanted) {
        const entry = names.get(name);
        if (entry === undefined || !entries.has(entry)) continue;
        const size = entries.get(entry) ?? 0;
        total += size;
        if (size > LARGEST.image) return refuse(name, LARGEST.image);
        if (total > LARGEST.images) return refuse(name, LARGEST.images);
        byEntry.set(entry, name);
      }
      const unpacked = unzip(bytes, file, (entry) => byEntry.has(entry.name));
      return new Map(
        Object.entries(unpacked).map(([entry, data]) => {
          const name = byEntry.get(entry) ?? entry;
          return [name, inflate(name, data, LARGEST.image)];
        }),
      );
    },
  };
}

const MediaListSchema = z.record(z.string(), z.string());

/** Returns the zip entry of each media file by its name. */
function readMediaList(list: Uint8Array, isProtobuf: boolean, file: string): Map<string, string> {
  try {
    if (!isProtobuf) {
      const parsed = MediaListSchema.parse(JSON.parse(Buffer.from(list).toString()));
      return new Map(Object.entries(parsed).map(([entry, name]) => [name, entry]));
    }
    const media = readFields(list).filter(({ field }) => field === 1);
    return new Map(
      media.map(({ bytes }, index) => {
        const name = readFields(bytes).find(({ field }) => field === 1);
        return [Buffer.from(name?.bytes ?? []).toString(), String(index)];
      }),
    );
  } catch {
    throw new ImportError(
      `The list of media in ${file} cannot be read. Export it from Anki again.`,
    );
  }
}
