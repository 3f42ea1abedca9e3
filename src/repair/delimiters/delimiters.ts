import type { Code } from '../blocks/find-code.ts';

export type DelimiterKind =
  '$' | '\\(' | '\\)' | '\\[' | '\\]' | '\\\\(' | '\\\\)' | '\\\\[' | '\\\\]' | 'begin' | 'end';

export interface Delimiter {
  kind: DelimiterKind;
  start: number;
  end: number;
  /** The environment of `\begin` and `\end`. */
  name: string;
}

/**
 * Skips dollars inside addresses, link targets, autolinks, tags of HTML and of templates, and comments. An even number of backslashes escapes nothing.
 */
const RE_DELIMITER =
  /(?<=\])\((?:[^\s()\\]|\\[^\s]|\([^\s()]{0,200}\)){1,2000}\)|<[A-Za-z][\w-]*(?:\s+[A-Za-z_:@#][\w:.@-]*(?:\s*=\s*(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s"'=<>`]{1,200}))?){1,20}\s*\/?>|<!--[^\n]{0,500}?-->|<%[^\n]{0,500}?%>|<\?[^\n]{0,500}?\?>|<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]{0,2000}>|(?:https?:\/\/|www\.)(?:[^\s<>`$\\]|\$(?=[\w{]))*|\\(?:begin|end)\{([a-zA-Z]+\*?)\}|\\\\[()[\]]|\\\\|\\[()[\]]|\\[^]|\$/g;

/** Finds all delimiters of `text` outside of `code`, in order; each dollar separately. */
export function findDelimiters(text: string, code: readonly Code[]): Delimiter[] {
  const delimiters: Delimiter[] = [];
  let next = 0;
  const matcher = new RegExp(RE_DELIMITER);
  for (let match = matcher.exec(text); match; match = matcher.exec(text)) {
    const start = match.index;
    while ((code[next]?.end ?? Infinity) <= start) next++;
    const block = code[next];
    if (block && block.start <= start) {
      matcher.lastIndex = block.end;
      continue;
    }
    const kind = kindOf(match[0]);
    if (kind) delimiters.push({ kind, start, end: matcher.lastIndex, name: match[1] ?? '' });
    if (match[0].length === 2 && text[start + 1] === '`') matcher.lastIndex = start + 1;
  }
  return delimiters;
}

function kindOf(mark: string): DelimiterKind | undefined {
  if (mark.startsWith('\\begin')) return 'begin';
  if (mark.startsWith('\\end')) return 'end';
  if (mark === '$') return mark;
  if (/^\\{1,2}[()[\]]$/.test(mark)) return mark as DelimiterKind;
  return undefined;
}
