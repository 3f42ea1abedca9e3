import { LONGEST_PASSAGE } from '../text/passage.ts';
import type { LocalProblem } from '../text/problem.ts';
import { shownAddress } from './find-image.ts';
import { codeLanguage } from './languages.ts';

/** Something in a card that isn't shown as written in its deck. */
export type Finding =
  | { code: 'link-left-out'; url: string }
  | { code: 'image-left-out'; url: string }
  | { code: 'language-unknown'; language: string }
  | { code: 'language-other'; language: string; other: string }
  | { code: 'too-deep' }
  | { code: 'too-long' }
  | { code: 'not-inert' };

/** Describes a finding as a problem without a place. */
export function describeFinding(finding: Finding): Omit<LocalProblem, 'line' | 'column'> {
  return { code: finding.code, severity: 'warning', ...sentences(finding) };
}

/** What is said of text that is shown as written altogether. */
const WHOLE_TEXT = {
  'too-deep': {
    message:
      'The text contains more nested or repeated markup than can be rendered; it is shown as written.',
    hint: 'Put such text into a fenced block, or separate it with blank lines.',
  },
  'too-long': {
    message: `The text has more than ${LONGEST_PASSAGE.toLocaleString('en')} characters; it is shown as written.`,
    hint: 'Split the card into several.',
  },
  'not-inert': {
    message: 'The text could be read as code of the page; it is shown as written.',
    hint: 'Put such text into a fenced block.',
  },
};

function sentences(finding: Finding): { message: string; hint: string } {
  switch (finding.code) {
    case 'link-left-out':
      return {
        message: `The link to “${shorten(finding.url)}” is neither a web address nor an email address; its text is shown without the link.`,
        hint: 'Use an address that begins with http://, https://, or mailto:, or an address within the site.',
      };
    case 'image-left-out':
      return {
        message: `The image “${shorten(shownAddress(finding.url))}” was not found in the content folder; its description is shown instead.`,
        hint: 'Put the image next to the deck and refer to it by its relative path, or describe in words what it shows.',
      };
    case 'language-unknown':
      return {
        message: `The code block’s language “${shorten(finding.language)}” is unknown; the block is shown without colors.`,
        hint: 'Name a language that Shiki supports (https://shiki.style/languages) after the opening fence, or `text`.',
      };
    case 'language-other': {
      const { label } = codeLanguage(finding.other);
      return {
        message: `The code block says “${shorten(finding.language)}”, but is ${label || 'a printed table'}; highlighted as ${label || 'plain text'}.`,
        hint: `Write \`${finding.other}\` after the opening fence.`,
      };
    }
    default:
      return WHOLE_TEXT[finding.code];
  }
}

/** Shortens a deck's text for a message. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
