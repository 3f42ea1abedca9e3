import type { LocalProblem } from '../text/problem.ts';
import { shownAddress } from './find-image.ts';
import { codeLanguage } from './languages.ts';

/** What of a card is not shown as its deck has it. */
export type Finding =
  | { code: 'link-left-out'; url: string }
  | { code: 'image-left-out'; url: string }
  | { code: 'language-unknown'; language: string }
  | { code: 'language-other'; language: string; other: string }
  | { code: 'too-deep' }
  | { code: 'not-inert' };

/** The problem that a finding is, but for its place. */
export function describeFinding(finding: Finding): Omit<LocalProblem, 'line' | 'column'> {
  return { code: finding.code, severity: 'warning', ...sentences(finding) };
}

function sentences(finding: Finding): { message: string; hint: string } {
  switch (finding.code) {
    case 'link-left-out':
      return {
        message: `The link to “${shorten(finding.url)}” leads neither to a page nor to a mailbox; its text is shown without it.`,
        hint: 'Use an address that begins with http://, https:// or mailto:, or one within the site.',
      };
    case 'image-left-out':
      return {
        message: `The image “${shorten(shownAddress(finding.url))}” is not among the library’s files; its description is shown in its place.`,
        hint: 'Put the image beside the deck and name it by its relative path, or say in words what it shows.',
      };
    case 'language-unknown':
      return {
        message: `The code block’s language “${shorten(finding.language)}” is not known; it is shown without colours.`,
        hint: 'Name a language that Shiki knows (https://shiki.style/languages) behind the opening fence, or `text`.',
      };
    case 'language-other': {
      const { label } = codeLanguage(finding.other);
      return {
        message: `The code block says “${shorten(finding.language)}”, but is ${label || 'a printed table'}; highlighted as ${label || 'plain text'}.`,
        hint: `Write \`${finding.other}\` after the opening fence.`,
      };
    }
    case 'too-deep':
      return {
        message:
          'The text nests or piles up more markup than can be laid out; it is shown as it was written.',
        hint: 'Put such text into a fenced block, or part it by blank lines.',
      };
    case 'not-inert':
      return {
        message: 'The text could be taken for code of the page; it is shown as it was written.',
        hint: 'Put such text into a fenced block.',
      };
  }
}

/** As much of a deck's text as a message has room for. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
