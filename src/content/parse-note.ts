import { slug } from 'github-slugger';
import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import { errorMessage } from '../text/error-message.ts';
import { createPlaces } from '../text/places.ts';
import { error, type LocalProblem } from '../text/problem.ts';

/** A handwritten note. */
export interface Note {
  /** Path in the folder of notes. */
  file: string;
  /** Path of its page below `/notes/`. */
  path: string;
  title: string;
  description: string | undefined;
  /** As MDX, with blanks for its front matter: all else is in its place. */
  body: string;
}

export type ParsedNote = { note: Note } | { problem: LocalProblem };

/** As Astro's MDX recognizes it. */
const RE_FRONT_MATTER = /(?:^\uFEFF?|^\s*\n)---([^]*?\n)---/;

const FrontMatterSchema = z.object({
  title: z.string().regex(/\S/),
  description: z.string().optional(),
  slug: z.string().optional(),
});

/** Reads the front matter of a note. @param file path in the folder of notes */
export function parseNote(file: string, text: string): ParsedNote {
  const placeAt = createPlaces(text);
  const match = RE_FRONT_MATTER.exec(text);
  const [whole = '', yaml = ''] = match ?? [];
  const start = whole.length - yaml.length - '---'.length;
  let value: unknown;
  try {
    value = parse(yaml, { prettyErrors: false });
  } catch (cause) {
    const offset = cause instanceof YAMLError ? cause.pos[0] : 0;
    return { problem: { ...placeAt(start + offset), ...unreadable(errorMessage(cause)) } };
  }
  const read = FrontMatterSchema.safeParse(value);
  if (!read.success) {
    const key = read.error.issues[0]?.path[0];
    const problem = key === undefined || key === 'title' ? NO_TITLE : notText(String(key));
    return { problem: { line: 1, column: 1, ...problem } };
  }
  const { title, description, slug: path = pathOf(file) } = read.data;
  const body = whole.replace(/[^\r\n]/g, ' ') + text.slice(whole.length);
  return { note: { file, path, title, description, body } };
}

/** The path of a page as Astro derives it from a file's. */
function pathOf(file: string): string {
  const names = file.replace(/\.mdx$/, '').split('/');
  return names
    .map((name) => slug(name))
    .join('/')
    .replace(/\/index$/, '');
}

const NO_TITLE = error(
  'note-without-title',
  'The note has no title, or its title is not text.',
  'Begin the note with the lines `---`, `title: Its title`, and `---`. Put a title that is a number into quotes.',
);

const notText = (key: string) =>
  error('note-front-matter', `\`${key}\` is not text.`, `Put the value of \`${key}\` into quotes.`);

const unreadable = (reason: string) =>
  error(
    'note-front-matter',
    `The lines at the top of the note are not valid YAML: ${reason.replace(/\.$/, '')}.`,
    'Put values that contain colons, quotes, or brackets into quotes.',
  );
