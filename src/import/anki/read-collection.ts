import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ImportError, MAX_CARDS } from '../imported.ts';
import { readFields, textField } from './protobuf.ts';

export interface NoteType {
  name: string;
  isCloze: boolean;
  /** Names, in order. */
  fields: string[];
  /** By number. */
  templates: Template[];
}

export interface Template {
  question: string;
  answer: string;
}

/** A card of a collection. */
export interface AnkiCard {
  /** From 1, in the order of the notes' creation. */
  note: number;
  type: NoteType;
  /** As HTML, in the order of the type's fields. */
  fields: string[];
  tags: string[];
  /** Number of the template or of the cloze deletion, from 0. */
  ordinal: number;
  /** Names of the deck and its parent decks, outermost first. */
  deck: string[];
}

const CARDS = `SELECT n.id, n.mid, n.flds, n.tags, c.ord, c.did, c.odid
  FROM notes n JOIN cards c ON c.nid = n.id ORDER BY n.id, c.ord`;

const CountSchema = z.object({ cards: z.number() });

const RowSchema = z.object({
  ...{ id: z.number(), mid: z.number(), flds: z.string(), tags: z.string() },
  ...{ ord: z.number(), did: z.number(), odid: z.number() },
});

/**
 * Reads the cards of a collection with any schema, note by note.
 * @throws ImportError if it isn't a complete Anki collection
 */
export function* readCollection(path: string, file: string): Generator<AnkiCard> {
  let database = new DatabaseSync(path);
  try {
    const isCurrent = hasTable(database, 'notetypes');
    if (isCurrent) {
      replaceCollation(database);
      database.close();
      database = new DatabaseSync(path, { readOnly: true });
    }
    const types = isCurrent ? readCurrentTypes(database) : readLegacyTypes(database);
    const decks = isCurrent ? readCurrentDecks(database) : readLegacyDecks(database);
    refuseTooMany(database, file);
    let note = 0;
    let latest: number | undefined;
    for (const row of database.prepare(CARDS).iterate()) {
      const { id, mid, flds, tags, ord, did, odid } = RowSchema.parse(row);
      if (id !== latest) note++;
      latest = id;
      const type = types.get(mid);
      if (!type) throw new RangeError(`note ${note} has no note type`);
      const deck = decks.get(odid === 0 ? did : odid) ?? ['Default'];
      const fields = flds.split('\u001F');
      const words = tags.split(/\s+/).filter(Boolean);
      yield { note, type, fields, tags: words, ordinal: ord, deck };
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ImportError(
      `The collection in ${file} cannot be read: ${reason}. Export it from Anki again.`,
    );
  } finally {
    database.close();
  }
}

/** @throws ImportError if there are too many cards */
function refuseTooMany(database: DatabaseSync, file: string): void {
  const { cards } = CountSchema.parse(
    database.prepare('SELECT count(*) AS cards FROM cards').get(),
  );
  if (cards <= MAX_CARDS) return;
  const [found, most] = [cards, MAX_CARDS].map((count) => count.toLocaleString('en'));
  throw new ImportError(
    `${file} has ${found} cards, more than the ${most} that one package may have. Nothing was imported: export its decks from Anki one by one.`,
  );
}

/** Anki compares names with its own collation, without which SQLite can't read the tables that use it. */
function replaceCollation(database: DatabaseSync): void {
  database.enableDefensive(false);
  database.exec(`PRAGMA writable_schema = ON;
    UPDATE sqlite_master SET sql = replace(sql, 'unicase', 'nocase');
    PRAGMA writable_schema = OFF;`);
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(name) !== undefined;
}

const LegacyTypeSchema = z.object({
  name: z.string(),
  type: z.number(),
  flds: z.array(z.object({ name: z.string(), ord: z.number() })),
  tmpls: z.array(z.object({ ord: z.number(), qfmt: z.string(), afmt: z.string() })),
});
const LegacyDeckSchema = z.object({ name: z.string() });
const LegacySchema = z.object({ models: z.string(), decks: z.string() });

function readLegacyTypes(database: DatabaseSync): Map<number, NoteType> {
  const { models } = LegacySchema.parse(database.prepare('SELECT models, decks FROM col').get());
  const parsed = z.record(z.string(), LegacyTypeSchema).parse(JSON.parse(models));
  return new Map(
    Object.entries(parsed).map(([id, { name, type, flds, tmpls }]) => [
      Number(id),
      {
        name,
        isCloze: type === 1,
        fields: flds.sort((a, b) => a.ord - b.ord).map((field) => field.name),
        templates: tmpls
          .sort((a, b) => a.ord - b.ord)
          .map(({ qfmt, afmt }) => ({ question: qfmt, answer: afmt })),
      },
    ]),
  );
}

function readLegacyDecks(database: DatabaseSync): Map<number, string[]> {
  const { decks } = LegacySchema.parse(database.prepare('SELECT models, decks FROM col').get());
  const parsed = z.record(z.string(), LegacyDeckSchema).parse(JSON.parse(decks));
  return new Map(Object.entries(parsed).map(([id, { name }]) => [Number(id), name.split('::')]));
}

const TypeRowSchema = z.object({
  id: z.number(),
  name: z.string(),
  config: z.instanceof(Uint8Array),
});
const FieldRowSchema = z.object({ ntid: z.number(), name: z.string() });
const TemplateRowSchema = z.object({ ntid: z.number(), config: z.instanceof(Uint8Array) });
const DeckRowSchema = z.object({ id: z.number(), name: z.string() });

/** Since Anki 2.1.28: separate tables, with settings in Protocol Buffers. */
function readCurrentTypes(database: DatabaseSync): Map<number, NoteType> {
  const types = new Map<number, NoteType>();
  for (const row of database.prepare('SELECT id, name, config FROM notetypes').iterate()) {
    const { id, name, config } = TypeRowSchema.parse(row);
    const isCloze = readFields(config).some(({ field, value }) => field === 1 && value === 1);
    types.set(id, { name, isCloze, fields: [], templates: [] });
  }
  for (const row of database
    .prepare('SELECT ntid, name FROM fields ORDER BY ntid, ord')
    .iterate()) {
    const { ntid, name } = FieldRowSchema.parse(row);
    types.get(ntid)?.fields.push(name);
  }
  const templates = database.prepare('SELECT ntid, config FROM templates ORDER BY ntid, ord');
  for (const row of templates.iterate()) {
    const { ntid, config } = TemplateRowSchema.parse(row);
    const settings = readFields(config);
    const template = { question: textField(settings, 1), answer: textField(settings, 2) };
    types.get(ntid)?.templates.push(template);
  }
  return types;
}

function readCurrentDecks(database: DatabaseSync): Map<number, string[]> {
  const decks = new Map<number, string[]>();
  for (const row of database.prepare('SELECT id, name FROM decks').iterate()) {
    const { id, name } = DeckRowSchema.parse(row);
    decks.set(id, name.split('\u001F'));
  }
  return decks;
}
