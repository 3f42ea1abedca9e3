import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { decodeEntities } from '../../text/decode-entities.ts';
import { conceptTags, latestChange } from '../card-source.ts';
import type { ExportScope } from '../export-scope.ts';
import { deckNames } from './deck-names.ts';
import type { MediaFiles } from './media-files.ts';
import { noteFields } from './note-fields.ts';
import { noteType, NOTE_TYPE_ID } from './note-type.ts';
import { COLLECTION_SETTINGS, DECK_OPTIONS, INDEXES, SCHEMA_11 } from './schema.ts';

/** Separates the fields of a note. */
const FIELD_SEPARATOR = '\u001F';

/** Anki expects ids to be times in milliseconds; those of notes and cards count up from here. */
const FIRST_ID = 1_600_000_000_000;

/** Writes the cards of `scope` as an Anki collection of schema 11 to a new file at `path`, and adds images to `media`. */
export async function writeCollection(
  path: string,
  scope: ExportScope,
  media: MediaFiles,
): Promise<void> {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(SCHEMA_11);
    database.exec('BEGIN');
    await insertNotes(database, scope, media);
    insertCollection(database, scope);
    database.exec('COMMIT');
    database.exec(INDEXES);
  } finally {
    database.close();
  }
}

async function insertNotes(
  database: DatabaseSync,
  scope: ExportScope,
  media: MediaFiles,
): Promise<void> {
  const insertNote = database.prepare(
    "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
  );
  const insertCard = database.prepare(
    "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  const deckOf = deckNames(scope.cards);
  let position = 0;
  for await (const exported of scope.read('html')) {
    const { card } = exported;
    const fields = noteFields(exported).map((field) => media.rename(field));
    // Anki only updates a note from a newer one.
    const changed = latestChange([card], scope);
    const id = FIRST_ID + position;
    const sortField = toPlainText(fields[0] ?? '');
    const tags = conceptTags(card).join(' ');
    insertNote.run(
      ...[id, card.key, NOTE_TYPE_ID, changed, tags && ` ${tags} `],
      ...[fields.join(FIELD_SEPARATOR), sortField, checksum(sortField)],
    );
    insertCard.run(id, id, deckId(deckOf(card)), changed, ++position);
  }
}

function insertCollection(database: DatabaseSync, scope: ExportScope): void {
  const { cards } = scope;
  const latest = latestChange(cards, scope);
  const deckOf = deckNames(cards);
  const names = new Set(['Default']);
  for (const card of cards) {
    const name = deckOf(card);
    names.add(name.split('::', 1)[0] ?? name).add(name);
  }
  const decks = Object.fromEntries([...names].map((name) => [deckId(name), deck(name, latest)]));
  const first = deckId([...names][1] ?? 'Default');
  const models = { [NOTE_TYPE_ID]: noteType(first, latest) };
  database
    .prepare("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")
    .run(
      ...[Math.floor(FIRST_ID / 1000), latest * 1000, latest * 1000],
      ...[COLLECTION_SETTINGS, models, decks, DECK_OPTIONS].map((value) => JSON.stringify(value)),
    );
}

function deck(name: string, changedAt: number) {
  const none = [0, 0];
  return {
    ...{ id: deckId(name), mod: changedAt, name, usn: -1, desc: '', dyn: 0, conf: 1 },
    ...{ lrnToday: none, revToday: none, newToday: none, timeToday: none },
    ...{ collapsed: false, browserCollapsed: false, extendNew: 10, extendRev: 50 },
  };
}

/** Derived from the deck's name, so that every export has the same id; 1 is Anki's default deck. */
function deckId(name: string): number {
  if (name === 'Default') return 1;
  return FIRST_ID + createHash('sha1').update(name).digest().readUIntBE(0, 5);
}

/** A field as Anki compares and sorts it: its text, and the names of its images' files. */
function toPlainText(html: string): string {
  const text = html.replace(/<img[^>]*\ssrc="([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]*>/g, '');
  return decodeEntities(text);
}

function checksum(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}
