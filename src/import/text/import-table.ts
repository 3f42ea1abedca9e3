import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { decodeText } from '../../content/decode-text.ts';
import { cardHeading } from '../card-heading.ts';
import { htmlToMarkdown, type HtmlOptions } from '../html-to-markdown.ts';
import {
  createReporter,
  ImportError,
  type ImportedCard,
  type ImportedFile,
  MAX_CARDS,
} from '../imported.ts';
import { type ColumnRole, type GuessedColumns, guessColumns, readColumnMap } from './columns.ts';
import { readAnkiHeader, type AnkiHeader } from './anki-header.ts';

const RE_MARKUP = /<(?:br|div|p|b|i|em|strong|img|span|ul|ol|table)\b[^>]*>/i;

/**
 * Reads a table of cards: CSV, TSV, or text exported from Anki. `map` selects columns; without it they are guessed, and
 * reported in a note.
 * @throws ImportError if the table is incomplete or the columns can't be found
 */
export async function importTable(
  bytes: Uint8Array,
  path: string,
  map: string | undefined,
): Promise<ImportedFile> {
  const file = basename(path);
  const { text, problems: decoding } = decodeText(bytes);
  const { problems, report } = createReporter(file);
  problems.push(...decoding.map((problem) => ({ file, ...problem })));
  const header = readAnkiHeader(text);
  const body = text.slice(header.length);
  const cards: ImportedCard[] = [];
  const notes: string[] = [];
  let guessed: GuessedColumns | undefined;
  for (const { record, info } of await readAll(readRows(body, file, header, extname(file)), file)) {
    const line = info.lines - record.join('').split('\n').length + 1 + header.lines;
    if (!guessed) {
      guessed = chooseColumns(record, header, map);
      notes.push(describeColumns(guessed, header.columns ?? record, map));
      if (guessed.hasHeader && !header.columns) continue;
    }
    const card = toCard(record, guessed, header, { line, fallback: basename(file, extname(file)) });
    const place = { line, column: 1 };
    if (!card.question.trim()) {
      const hint = 'Fill its question, or delete the row.';
      report(place, 'row-empty', 'This row has no question; skipped.', hint);
      continue;
    }
    const convert = createConverter(header, (...problem) => {
      report(place, ...problem);
    });
    const context = convert(card.context);
    const question = convert(card.question);
    const answer = convert(card.answer);
    const heading = convert(card.heading).replace(/\s+/g, ' ') || cardHeading(question);
    cards.push({ ...card, ...place, heading, context, question, answer });
  }
  return { file, cards, images: new Map(), problems, notes };
}

/** Converts cells, which are Markdown, or HTML if the header or their markup says so. */
function createConverter(
  { isHtml }: AnkiHeader,
  report: HtmlOptions['report'],
): (cell: string) => string {
  return (cell) =>
    (isHtml ?? RE_MARKUP.test(cell))
      ? htmlToMarkdown(cell, { image: () => undefined, report })
      : cell.trim();
}

/** Reads all rows before any is converted: what is wrong with a large table is known at once. */
async function readAll(rows: AsyncIterable<Row>, file: string): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) {
    if (all.length === MAX_CARDS)
      throw new ImportError(
        `${file}:${row.info.lines}: the table has more than ${MAX_CARDS.toLocaleString('en')} rows. Nothing was imported: split it into several files.`,
      );
    all.push(row);
  }
  return all;
}

interface Row {
  record: string[];
  info: Info;
}

async function* readRows(
  text: string,
  file: string,
  header: AnkiHeader,
  extension: string,
): AsyncGenerator<Row> {
  const delimiter = header.separator ?? (/\.tsv$/i.test(extension) ? '\t' : guessDelimiter(text));
  /** Line on which the next row begins. */
  let line = 1;
  // In pieces: the parser would otherwise hold all rows before the first one is read.
  const parser = Readable.from(piecesOf(text)).pipe(
    parse({
      ...{ delimiter, bom: true, relaxQuotes: true, relaxColumnCount: true, skipEmptyLines: true },
      info: true,
      // Rows that are parsed, but not yielded yet, are lost with an error.
      onRecord: (row: string[], { lines }) => {
        line = lines + 1;
        return row;
      },
    }),
  );
  try {
    for await (const row of parser as AsyncIterable<Row>) yield row;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark in this row is never closed'
        : error.message.replace(/[.]$/, '');
    throw new ImportError(
      `${file}:${line + header.lines}: ${reason}. Nothing was imported: correct the row.`,
    );
  }
}

/** In characters. */
const PIECE = 1 << 16;

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** Returns the most frequent delimiter on the first line, outside of quotation marks. */
function guessDelimiter(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', ','].map((one) => ({ one, count: line.split(one).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.one ?? ',';
}

function chooseColumns(
  record: readonly string[],
  header: AnkiHeader,
  map: string | undefined,
): GuessedColumns {
  const names = header.columns ?? record;
  if (map !== undefined) return readColumnMap(map, names);
  if (!header.columns && header.special.length > 0) {
    // Columns with another meaning in Anki's header are not fields.
    const fields = record
      .map((_cell, index) => index)
      .filter((index) => !header.special.includes(index));
    const [question = 0, answer = 1] = fields;
    const deck = header.deck === undefined ? {} : { book: header.deck };
    return { columns: { question, answer, ...deck }, hasHeader: false };
  }
  return guessColumns(names);
}

function describeColumns(
  { columns, hasHeader }: GuessedColumns,
  names: readonly string[],
  map: string | undefined,
): string {
  const list = Object.entries(columns).map(([role, index]) => {
    const name = hasHeader ? ` (${names[index] ?? ''})` : '';
    return `${role} = ${index + 1}${name}`;
  });
  const hint =
    map === undefined
      ? ' Use --map question=1,answer=2 to choose others, by number or by name in the first row.'
      : '';
  const first = hasHeader ? '' : '; the first row is a card';
  return `Columns: ${list.join(', ')}${first}.${hint}`;
}

function toCard(
  record: readonly string[],
  { columns }: GuessedColumns,
  header: AnkiHeader,
  { line, fallback }: { line: number; fallback: string },
): ImportedCard {
  const cell = (role: ColumnRole): string => {
    const index = columns[role];
    return index === undefined ? '' : (record[index] ?? '');
  };
  const [book = '', ...inner] = (cell('book') || (header.deckName ?? '')).split('::');
  const chapter = [...inner, cell('chapter')].filter(Boolean).join(' – ');
  return {
    ...{ heading: cell('heading'), context: cell('context') },
    ...{ question: cell('question'), answer: cell('answer') },
    book: book.trim() || fallback,
    chapter: chapter || undefined,
    line,
    column: 1,
  };
}
