/** In characters. */
const LONGEST = 70;

/** Returns a heading for a card without one: the first words of its question, with complete formulas and code. */
export function cardHeading(question: string): string {
  const lines = question.split('\n').map((line) => line.trim());
  const first = lines.find(
    (line) => /[\p{L}\p{N}]/u.test(line) && !/^(?:[`~]{3}|\$\$|!\[|\|)/.test(line),
  );
  const line = (first ?? 'Question').replace(/^(?:#+|[-*+>]|\d+[.)])\s+/, '').replace(/\\$/, '');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST);
  return `${whole(cut).trim() || 'Question'} …`;
}

/** Cuts before a formula, code, emphasis, or link that is open at the end of `text`. */
function whole(text: string): string {
  let end = text.length;
  for (const mark of ['$', '`', '**', '*', '_']) {
    const pieces = text.slice(0, end).split(mark);
    if (pieces.length % 2 === 0) end = text.lastIndexOf(mark, end - 1);
  }
  const link = text.lastIndexOf('[', end);
  if (link !== -1 && !text.slice(link, end).includes(')')) end = link;
  return text.slice(0, end);
}
