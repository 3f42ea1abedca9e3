/** The header lines of a text that Anki exports or imports. */
export interface AnkiHeader {
  /** Total length of the header lines, in characters. */
  length: number;
  lines: number;
  separator: string | undefined;
  /** Undefined if the header doesn't specify it. */
  isHtml: boolean | undefined;
  columns: string[] | undefined;
  /** Indexes of columns that aren't fields: GUID, note type, deck, tags; from 0. */
  special: number[];
  /** Index of the column that names the deck, from 0. */
  deck: number | undefined;
  /** The deck of all rows. */
  deckName: string | undefined;
}

const SEPARATORS: Record<string, string> = {
  ...{ tab: '\t', comma: ',', semicolon: ';', colon: ':', pipe: '|', space: ' ' },
};

const RE_LINE =
  /\uFEFF?#(separator|html|columns|tags|deck|notetype|(?:guid|notetype|deck|tags) column):([^\r\n]*)(?:\r\n|\n|\r|$)/y;

/** Reads the header lines at the start of `text`; without any, all values are undefined or empty. */
export function readAnkiHeader(text: string): AnkiHeader {
  const header: AnkiHeader = {
    ...{ length: 0, lines: 0, separator: undefined, isHtml: undefined, columns: undefined },
    ...{ special: [], deck: undefined, deckName: undefined },
  };
  for (;;) {
    RE_LINE.lastIndex = header.length;
    const [all, key, value = ''] = RE_LINE.exec(text) ?? [];
    if (all === undefined) return header;
    header.length += all.length;
    header.lines++;
    const column = Number(value) - 1;
    if (key === 'separator') header.separator = SEPARATORS[value.trim().toLowerCase()] ?? value;
    else if (key === 'html') header.isHtml = value.trim().toLowerCase() === 'true';
    else if (key === 'columns') header.columns = value.split(header.separator ?? '\t');
    else if (key === 'deck') header.deckName = value.trim();
    else if (key?.endsWith(' column')) {
      header.special.push(column);
      if (key === 'deck column') header.deck = column;
    }
  }
}
