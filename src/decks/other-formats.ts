/** A flashcard format other than Recto's. */
export interface OtherFormat {
  program: string;
  /** What the file was recognized by. */
  mark: string;
}

const HASHCARDS = 'hashcards';
const OBSIDIAN = 'the Obsidian plugin Spaced Repetition';
const ANKI = 'Anki';

const MARKS: readonly (OtherFormat & { fits: (text: string) => boolean })[] = [
  {
    program: HASHCARDS,
    mark: 'lines that begin with `Q:` and `A:`',
    fits: (text) => /^Q:\s/m.test(text) && /^A:(?:\s|$)/m.test(text),
  },
  {
    program: HASHCARDS,
    mark: 'lines that begin with `C:`, with hidden words in brackets',
    fits: (text) => /^C:[^\n[]*\[[^\]\n]+\](?!\()/m.test(text),
  },
  {
    program: OBSIDIAN,
    mark: 'a line `?` between question and answer',
    fits: (text) => /^[ \t]*\S[^\n]*\n\?{1,2}[ \t\r]*\n[^\n]*\S/m.test(text),
  },
  {
    program: OBSIDIAN,
    mark: 'hidden words such as `==this==`',
    fits: (text) => /==[^=\s](?:[^=\n]*[^=\s])?==/.test(text),
  },
  {
    program: OBSIDIAN,
    mark: '`question::answer` on one line',
    fits: (text) => /^(?=[^\n:]*\p{L})[^\n:`]*[^\s:`]:{2,3}[^\s:]/mu.test(text),
  },
  {
    program: OBSIDIAN,
    mark: 'the tag `#flashcards`',
    fits: (text) => /(?:^|\s)#flashcards(?![\p{L}\p{N}_-])/u.test(text),
  },
  {
    program: ANKI,
    mark: 'a header such as `#separator:tab`',
    fits: (text) =>
      /^#(?:separator|html|deck|notetype|guid|tags|columns)(?: column)?:/im.test(text),
  },
  { program: ANKI, mark: 'lines of fields between tabs', fits: isTable },
];

/** Recognizes a file with cards of another program; called if Recto can read little or nothing of it. */
export function findOtherFormat(text: string): OtherFormat | undefined {
  const prose = withoutCode(text);
  const found = MARKS.find(({ fits }) => fits(prose));
  return found && { program: found.program, mark: found.mark };
}

/** Returns whether all lines have the same number of tab-separated fields, at least two. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const fields = (line: string | undefined) => line?.split('\t').length ?? 0;
  return fields(lines[0]) > 1 && lines.every((line) => fields(line) === fields(lines[0]));
}

/** Returns the lines outside of fenced blocks, without code spans. */
function withoutCode(text: string): string {
  let fence = '';
  const lines = text.split(/\r\n|\r|\n/).filter((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isInside = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return !isInside;
  });
  return lines.join('\n').replace(/`[^`\n]+`/g, '');
}
