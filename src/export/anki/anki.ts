import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportFormat } from '../export-scope.ts';
import { writeCollection } from './collection.ts';
import { collectMedia } from './media-files.ts';

/** In bytes. */
const CHUNK = 1 << 18;

/** Zip files cannot contain an earlier date; in local time, as zip files use. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * An Anki package that every version of Anki since 2.0 reads. A note's GUID is its card's key: importing a newer
 * package updates notes and keeps their schedule.
 */
export const anki: ExportFormat = {
  name: 'anki',
  extension: 'apkg',
  purpose: 'a package for Anki, with images',
  readsPages: true,
  async *write(scope) {
    const folder = mkdtempSync(join(tmpdir(), 'recto-anki-'));
    try {
      const collection = join(folder, 'collection.anki2');
      const media = collectMedia(scope.readFile);
      await writeCollection(collection, scope, media);
      yield* zip(collection, media.files, scope.readFile);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function* zip(
  collection: string,
  media: ReadonlyMap<string, string>,
  readFile: (path: string) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const add = (name: string, isPacked: boolean) => {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 3 });
    entry.mtime = NO_DATE;
    archive.add(entry);
    return entry;
  };
  const database = add('collection.anki2', false);
  for await (const chunk of createReadStream(collection, { highWaterMark: CHUNK })) {
    database.push(chunk as Uint8Array);
    yield* take();
  }
  database.push(new Uint8Array(), true);
  const names = Object.fromEntries([...media.keys()].map((name, index) => [index, name]));
  add('media', false).push(Buffer.from(JSON.stringify(names)), true);
  for (const [index, path] of [...media.values()].entries()) {
    add(String(index), true).push(readFile(path), true);
    yield* take();
  }
  archive.end();
  yield* take();
}
