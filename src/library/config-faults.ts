import type { Document, YAMLError } from 'yaml';
import type { z } from 'zod';
import { nearestWord } from '../text/nearest-word.ts';
import type { Problem } from '../text/problem.ts';
import { KNOWN_KEYS } from './config-schema.ts';
import { offsetAt } from './yaml-tree.ts';

/** A problem of `library.yaml`, at an offset in its text. */
export interface Fault extends Pick<Problem, 'code' | 'message' | 'hint'> {
  offset: number;
}

/** Finds invalid YAML and duplicate keys. */
export function findSyntaxFaults({ errors, warnings }: Document, text: string): Fault[] {
  return [...errors, ...warnings].map((error) => ({
    offset: error.pos[0],
    ...describeSyntax(error, text),
  }));
}

function describeSyntax({ code, message, pos: [start] }: YAMLError, text: string) {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\r\n]*/.exec(text.slice(start, start + 80))?.[0].trim() ?? '';
    return {
      code: 'config-duplicate-key',
      message: `Duplicate key “${key}”.`,
      hint: 'Keep one of them, with everything that belongs to it.',
    };
  }
  if (code === 'MULTIPLE_DOCS') {
    return {
      code: 'config-syntax',
      message: 'A second YAML document begins here; only the first one is read.',
      hint: 'Remove the line `---`.',
    };
  }
  return {
    code: 'config-syntax',
    message: `Invalid YAML: ${message.replace(/[.:]?\s*$/, '')}.`,
    hint: 'Write each key on its own line, with a colon and a space before its value; indent what belongs to it by two spaces on the lines below.',
  };
}

const ACCENTS = "accent: { light: '#1d5c8a', dark: '#8fb9e8' }";
const LOGOS = 'logo: { light: images/logo.svg, dark: images/logo-dark.svg }';

/** An example of each key. */
const EXAMPLES = new Map<PropertyKey, string>([
  ['title', 'title: My library'],
  ['author', 'author: Ada Lovelace'],
  ['lang', 'lang: en'],
  ['interface', 'interface: de'],
  ['site', 'site: https://example.org'],
  ['sourceUrl', 'sourceUrl: https://example.org/edit/{path}#L{line}'],
  ['index', 'index: false'],
  ['socialImages', 'socialImages: false'],
  ['markdown', 'markdown: true'],
  ['exports', 'exports: [anki, csv]'],
  ['accent', "accent: '#1d5c8a'"],
  ['accent.light', ACCENTS],
  ['accent.dark', ACCENTS],
  ['logo', 'logo: images/logo.svg'],
  ['logo.light', LOGOS],
  ['logo.dark', LOGOS],
  ['license', 'license: CC BY 4.0'],
  ['licenseUrl', 'licenseUrl: https://creativecommons.org/licenses/by/4.0/'],
  ['source', 'source: https://example.org/decks'],
  ['redirects', 'redirects: { /old/page/: /books/computational-physics/ }'],
  ['books', 'books: { 10A008: { title: Computational Physics } }'],
  ['concepts', 'concepts: { hide: [Exercise] }'],
  ['aliases', 'aliases: { CSR: Compressed Sparse Row }'],
  ['merge', 'merge: { Tensor Flow: TensorFlow }'],
  ['hide', 'hide: [Exercise]'],
]);

/** Describes an issue that the schema found: one fault, or one for each unknown key. */
export function describeIssue(document: Document, issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue;
  // An address is a name of its own.
  const name = (path[0] === 'redirects' ? path.slice(-1) : path).map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: offsetAt(document, [...path, key], 'key'),
      code: 'config-unknown-key',
      message: `Unknown key “${key}” in ${name ? `“${name}”` : 'library.yaml'}.`,
      hint: suggestKey(key, KNOWN_KEYS[isGroup(path[0]) ? path[0] : '']),
    }));
  }
  const key = EXAMPLES.has(name) ? name : path.findLast((step) => EXAMPLES.has(step));
  return [
    {
      offset: offsetAt(document, path, 'value'),
      code: 'config-wrong-value',
      message: `${name ? `“${name}”` : 'The file'} ${issue.message}.`,
      hint: `Write it like \`${EXAMPLES.get(key ?? 'title') ?? ''}\`.`,
    },
  ];
}

function isGroup(name: PropertyKey | undefined): name is Exclude<keyof typeof KNOWN_KEYS, ''> {
  return name !== undefined && name !== '' && Object.hasOwn(KNOWN_KEYS, name);
}

function suggestKey(key: string, known: readonly string[]): string {
  const meant = nearestWord(key, known);
  return meant ? `Did you mean “${meant}”?` : `Remove it; the known keys are ${known.join(', ')}.`;
}
