import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';

export interface FixtureType {
  name: string;
  fields: string[];
  isCloze?: boolean;
  templates: [question: string, answer: string][];
}

export interface FixtureNote {
  type: FixtureType;
  fields: string[];
  deck?: string;
  tags?: string;
  /** Ordinals of the cards. @default one per template */
  cards?: number[];
}

export const BASIC: FixtureType = {
  name: 'Basic',
  fields: ['Front', 'Back'],
  templates: [['{{Front}}', '{{FrontSide}}\n<hr id=answer>\n{{Back}}']],
};

export const REVERSED: FixtureType = {
  ...BASIC,
  name: 'Basic (and reversed card)',
  templates: [...BASIC.templates, ['{{Back}}', '{{FrontSide}}<hr id="answer">{{Front}}']],
};

export const CLOZE: FixtureType = {
  name: 'Cloze',
  fields: ['Text', 'Extra'],
  isCloze: true,
  templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}']],
};

const TABLES = `CREATE TABLE notes (id integer, mid integer, flds text, tags text);
  CREATE TABLE cards (id integer, nid integer, did integer, ord integer, odid integer);`;

/** Creates a package in the format of Anki up to 2.1.49. */
export function legacyPackage(
  notes: readonly FixtureNote[],
  media: Record<string, Uint8Array> = {},
  collection = 'collection.anki2',
): Uint8Array {
  const { types, decks } = namesOf(notes);
  const models = types.map((type, id) => {
    const flds = type.fields.map((name, ord) => ({ name, ord }));
    const tmpls = type.templates.map(([qfmt, afmt], ord) => ({ ord, qfmt, afmt }));
    return [id, { name: type.name, type: type.isCloze ? 1 : 0, flds, tmpls }];
  });
  const database = writeDatabase((connection) => {
    connection.exec(`${TABLES} CREATE TABLE col (models text, decks text);`);
    connection
      .prepare('INSERT INTO col VALUES (?, ?)')
      .run(
        JSON.stringify(Object.fromEntries(models)),
        JSON.stringify(Object.fromEntries(decks.map((name, id) => [id, { name }]))),
      );
    insert(connection, notes, types, decks);
  });
  const names = Object.keys(media);
  const entries: Zippable = {
    [collection]: database,
    media: Buffer.from(
      JSON.stringify(Object.fromEntries(names.map((name, index) => [index, name]))),
    ),
  };
  for (const [index, bytes] of Object.values(media).entries()) entries[index] = bytes;
  return zipSync(entries);
}

/** Creates a package in the format of Anki since 2.1.50: zstd, separate tables, Protocol Buffers. */
export function currentPackage(
  notes: readonly FixtureNote[],
  media: Record<string, Uint8Array> = {},
): Uint8Array {
  const { types, decks } = namesOf(notes);
  const database = writeDatabase((connection) => {
    connection.exec(`${TABLES}
      CREATE TABLE notetypes (id integer primary key, name text COLLATE nocase , config blob);
      CREATE TABLE fields (ntid integer, ord integer, name text COLLATE nocase , primary key (ntid, ord)) WITHOUT ROWID;
      CREATE TABLE templates (ntid integer, ord integer, name text COLLATE nocase , config blob, primary key (ntid, ord)) WITHOUT ROWID;
      CREATE TABLE decks (id integer primary key, name text COLLATE nocase );`);
    const insertType = connection.prepare('INSERT INTO notetypes VALUES (?, ?, ?)');
    const insertField = connection.prepare('INSERT INTO fields VALUES (?, ?, ?)');
    const insertTemplate = connection.prepare('INSERT INTO templates VALUES (?, ?, ?, ?)');
    for (const [id, type] of types.entries()) {
      insertType.run(id, type.name, type.isCloze ? Buffer.from([8, 1]) : Buffer.alloc(0));
      type.fields.forEach((name, ord) => insertField.run(id, ord, name));
      type.templates.forEach(([question, answer], ord) => {
        const config = Buffer.concat([textField(1, question), textField(2, answer)]);
        insertTemplate.run(id, ord, `Card ${ord + 1}`, config);
      });
    }
    const insertDeck = connection.prepare('INSERT INTO decks VALUES (?, ?)');
    decks.forEach((name, id) => insertDeck.run(id, name.replaceAll('::', '\u001F')));
    insert(connection, notes, types, decks);
  });
  // Anki compares names with its own collation, which SQLite doesn't know.
  const patched = Buffer.from(
    database.toString('latin1').replaceAll('nocase ', 'unicase'),
    'latin1',
  );
  const list = Object.keys(media).map((name) => messageField(1, textField(1, name)));
  const entries: Zippable = {
    'collection.anki2': legacyDummy(),
    'collection.anki21b': zstdCompressSync(patched),
    media: zstdCompressSync(Buffer.concat(list)),
  };
  for (const [index, bytes] of Object.values(media).entries())
    entries[index] = zstdCompressSync(bytes);
  return zipSync(entries);
}

/** The contents of a current package for old versions of Anki. */
const legacyDummy = (): Uint8Array => Buffer.from('Please update to the latest Anki version.');

function namesOf(notes: readonly FixtureNote[]) {
  return {
    types: [...new Set(notes.map(({ type }) => type))],
    decks: [...new Set(notes.map(({ deck = 'Default' }) => deck))],
  };
}

function insert(
  connection: DatabaseSync,
  notes: readonly FixtureNote[],
  types: readonly FixtureType[],
  decks: readonly string[],
): void {
  const insertNote = connection.prepare('INSERT INTO notes VALUES (?, ?, ?, ?)');
  const insertCard = connection.prepare('INSERT INTO cards VALUES (?, ?, ?, ?, 0)');
  let id = 0;
  for (const [index, { type, fields, tags = '', deck = 'Default', cards }] of notes.entries()) {
    insertNote.run(index, types.indexOf(type), fields.join('\u001F'), tags);
    for (const ord of cards ?? type.templates.map((_template, number) => number))
      insertCard.run(id++, index, decks.indexOf(deck), ord);
  }
}

function writeDatabase(fill: (connection: DatabaseSync) => void): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'recto-anki-fixture-'));
  try {
    const path = join(folder, 'collection');
    const connection = new DatabaseSync(path);
    connection.exec('BEGIN');
    fill(connection);
    connection.exec('COMMIT');
    connection.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textField(field: number, text: string): Buffer {
  return messageField(field, Buffer.from(text));
}

function messageField(field: number, bytes: Buffer): Buffer {
  const length = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  return Buffer.concat([Buffer.from([field * 8 + 2, ...length]), bytes]);
}
