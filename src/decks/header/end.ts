/** `24`, `24 of 90`, `24/90`, behind the word "part" and in brackets. */
const RE_PART = /^[([]\s?part[\s_#-]?(\d{1,6})(\s?(?:of|\/)\s?\d{1,6})?\s?[)\]]$/i;
const RE_BARE_PART = /[\s_-]processed[\s_-]part[\s_-]?(\d{1,6})$/i;
const RE_PROCESSED = /[\s_-]processed$/i;
const RE_FILE_ENDING = /\.(?:pdf|epub|mobi|md|txt)$/i;

/** What stands behind a header's label, its end taken off. */
export interface Ended {
  /** White space folded; without the part, `_processed` and the ending of a file's name. */
  body: string;
  part: number | undefined;
  guesses: string[];
}

export function takeEnd(written: string): Ended {
  const guesses: string[] = [];
  let body = withoutDecoration(written.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  let part: number | undefined;
  for (;;) {
    const end = endOf(body);
    if (!end) return { body, part, guesses };
    if (end.part !== undefined) part ??= end.part;
    if (end.guess) guesses.push(end.guess);
    body = withoutDecoration(body.slice(0, body.length - end.length).trimEnd());
  }
}

interface End {
  length: number;
  part?: number;
  guess?: string;
}

function endOf(body: string): End | undefined {
  const bracket = Math.max(body.lastIndexOf('('), body.lastIndexOf('['));
  const inBrackets = bracket < 0 ? '' : body.slice(bracket);
  const part = RE_PART.exec(inBrackets);
  if (part) {
    const guess = part[2] ? { guess: `“${inBrackets}” is treated as part ${part[1]}.` } : {};
    return { length: inBrackets.length, part: Number(part[1]), ...guess };
  }
  const tail = body.slice(-40);
  const bare = RE_BARE_PART.exec(tail);
  if (bare) return { length: bare[0].length, part: Number(bare[1]) };
  const processed = RE_PROCESSED.exec(` ${tail}`);
  if (processed) return { length: Math.min(processed[0].length, body.length) };
  const ending = RE_FILE_ENDING.exec(tail);
  if (!ending || ending[0].length === body.length) return undefined;
  return {
    length: ending[0].length,
    guess: `The ending “${ending[0]}” was removed from the title.`,
  };
}

/** Without the closing `#` of a Markdown heading and the end of bold text, which has begun before the label. */
function withoutDecoration(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#' && /[\s#]/.test(text[end - 2] ?? ' ')) end--;
  const trimmed = text.slice(0, end).trimEnd();
  const stars = trimmed.endsWith('**') && trimmed.indexOf('**') === trimmed.length - 2;
  return stars ? trimmed.slice(0, -2).trimEnd() : trimmed;
}
