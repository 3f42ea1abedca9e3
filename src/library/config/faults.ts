import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../text/problem.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { offsetAt } from './yaml-tree.ts';

/** A problem of `library.yaml`, at an offset in its text. */
export interface Fault extends Pick<Problem, 'code' | 'message' | 'hint'> {
  offset: number;
}

type Issue = z.core.$ZodIssue;

const KEYS = {
  '': ['title', 'lang', 'site', 'sourceUrl', 'index', 'books', 'concepts'],
  books: ['title', 'author', 'lang'],
  concepts: ['aliases', 'merge', 'hide'],
} as const;

/** What a key may look like, by its name. */
const EXAMPLES = new Map<PropertyKey, string>([
  ['title', 'title: My library'],
  ['author', 'author: Ada Lovelace'],
  ['lang', 'lang: en'],
  ['site', 'site: https://example.org'],
  ['sourceUrl', 'sourceUrl: https://example.org/edit/{path}#L{line}'],
  ['index', 'index: false'],
  ['books', 'books: { 10A008: { title: Computational Physics } }'],
  ['concepts', 'concepts: { hide: [Exercise] }'],
  ['aliases', 'aliases: { CSR: Compressed Sparse Row }'],
  ['merge', 'merge: { Tensor Flow: TensorFlow }'],
  ['hide', 'hide: [Exercise]'],
]);

/** The faults that an issue stands for: one, or one for each unknown key. */
export function describeIssue(document: Document, issue: Issue): Fault[] {
  if (issue.code !== 'unrecognized_keys') return [wrongValue(document, issue)];
  return issue.keys.map((key) => unknownKey(document, issue.path, key));
}

function unknownKey(document: Document, path: readonly PropertyKey[], key: string): Fault {
  const owner = path[0] === 'books' ? 'books' : path[0] === 'concepts' ? 'concepts' : '';
  const known = KEYS[owner];
  const meant = nearestWord(key, known);
  const place = path.length === 0 ? 'library.yaml' : `“${path.map(String).join('.')}”`;
  return {
    offset: offsetAt(document, [...path, key], 'key'),
    code: 'config-unknown-key',
    message: `“${key}” is no key of ${place}.`,
    hint: meant ? `Did you mean “${meant}”?` : `Leave it out; the keys are ${known.join(', ')}.`,
  };
}

function wrongValue(document: Document, { path, message }: Issue): Fault {
  const name = path.map(String).join('.');
  const key = path.findLast((step) => EXAMPLES.has(step));
  const example = key === undefined ? 'title: My library' : EXAMPLES.get(key);
  return {
    offset: offsetAt(document, path, 'value'),
    code: 'config-wrong-value',
    message: `${name ? `“${name}”` : 'The file'} ${message}.`,
    hint: `Write it like \`${example}\`.`,
  };
}
