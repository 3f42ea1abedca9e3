import { LONGEST_PASSAGE } from '../text/passage.ts';
import { warning } from '../text/problem.ts';
import { shownAddress } from './find-image.ts';
import { codeLanguage } from './languages.ts';

/** Problems with something in a card that isn't shown as written in its deck. */

export const linkLeftOut = (url: string) =>
  warning(
    'link-left-out',
    `The link to “${shorten(url)}” is neither a web address nor an email address; its text is shown without the link.`,
    'Use an address that begins with http://, https://, or mailto:, or an address within the site.',
  );

export const imageLeftOut = (url: string) =>
  warning(
    'image-left-out',
    `The image “${shorten(shownAddress(url))}” was not found in the content folder; its description is shown instead.`,
    'Put the image next to the deck and refer to it by its relative path, or describe in words what it shows.',
  );

export const languageUnknown = (language: string) =>
  warning(
    'language-unknown',
    `The code block’s language “${shorten(language)}” is unknown; the block is shown without colors.`,
    'Name a language that Shiki supports (https://shiki.style/languages) after the opening fence, or `text`.',
  );

export const languageOther = (language: string, other: string) => {
  const { label } = codeLanguage(other);
  return warning(
    'language-other',
    `The code block says “${shorten(language)}”, but is ${label || 'a printed table'}; highlighted as ${label || 'plain text'}.`,
    `Write \`${other}\` after the opening fence.`,
  );
};

/** Problems with text that is shown as written altogether. */

export const TOO_DEEP = warning(
  'too-deep',
  'The text contains more nested or repeated markup than can be rendered; it is shown as written.',
  'Put such text into a fenced block, or separate it with blank lines.',
);

export const TOO_LONG = warning(
  'too-long',
  `The text has more than ${LONGEST_PASSAGE.toLocaleString('en')} characters; it is shown as written.`,
  'Split the card into several.',
);

export const UNSAFE_MDX = warning(
  'not-inert',
  'The text could be read as code of the page; it is shown as written.',
  'Put such text into a fenced block.',
);

/** Shortens a deck's text for a message. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
