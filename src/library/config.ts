import { type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createPlaces } from '../text/places.ts';
import type { Place, Problem } from '../text/problem.ts';
import { describeIssue, type Fault, findSyntaxFaults } from './config-faults.ts';
import { LibraryConfigSchema } from './config-schema.ts';
import { offsetAt, toValue, type YamlValue } from './yaml-tree.ts';

/**
 * The settings in `content/library.yaml`, with defaults. Records have no prototype and keep the keys of the file: shelf
 * codes or slugs in `books`, acronyms in `aliases`, and in `merge` the name that is merged into the other.
 */
export type LibraryConfig = z.output<typeof LibraryConfigSchema>;

/**
 * Reads `library.yaml`, which may be empty. Its problems are errors, in the order of the file; a top-level key with a
 * problem gets its default.
 */
export function readConfig(
  yamlText: string,
  file: string,
): { config: LibraryConfig; problems: Problem[] } {
  const document = parseDocument(yamlText, { schema: 'failsafe', prettyErrors: false });
  const placeOf = createPlaces(yamlText);
  const syntax = findSyntaxFaults(document, yamlText);
  const brokenLines = new Set(syntax.map(({ offset }) => placeOf(offset).line));
  const { config, faults } = validate(document);
  const problems = [
    ...syntax,
    ...faults.filter(({ offset }) => !brokenLines.has(placeOf(offset).line)),
  ]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...fault }) => ({
      file,
      ...placeOf(offset),
      severity: 'error' as const,
      ...fault,
    }));
  return { config, problems };
}

/** Returns the path of the site's root, which begins and ends with `/`: `/`, `/library/`. */
export function basePath({ site }: Pick<LibraryConfig, 'site'>): string {
  const path = site === undefined ? '/' : new URL(site).pathname;
  return path.endsWith('/') ? path : `${path}/`;
}

/** Returns the address of the site's root, which ends with `/`; undefined if it isn't set. */
export function siteAddress(config: Pick<LibraryConfig, 'site'>): string | undefined {
  const origin = siteOrigin(config);
  return origin && origin + basePath(config);
}

/** Returns the origin of the site, such as `https://example.org`; undefined if its address isn't set. */
export function siteOrigin({ site }: Pick<LibraryConfig, 'site'>): string | undefined {
  return site === undefined ? undefined : new URL(site).origin;
}

/** The place of a key, or of its value, in the text of `library.yaml`. */
export function placeInConfig(
  yamlText: string,
  path: readonly string[],
  part: 'key' | 'value',
): Place {
  const document = parseDocument(yamlText, { schema: 'failsafe', prettyErrors: false });
  return createPlaces(yamlText)(offsetAt(document, path, part));
}

function validate(document: Document): { config: LibraryConfig; faults: Fault[] } {
  const value = toValue(document);
  const root = value === '' ? new Map<string, YamlValue>() : value;
  const { error, data } = LibraryConfigSchema.safeParse(root);
  if (!error) return { config: data, faults: [] };
  const faulty = new Set(
    error.issues.flatMap(({ path, ...issue }) => path[0] ?? ('keys' in issue ? issue.keys : [])),
  );
  const entries = root instanceof Map ? [...root].filter(([key]) => !faulty.has(key)) : [];
  return {
    config: LibraryConfigSchema.parse(new Map(entries)),
    faults: error.issues.flatMap((issue) => describeIssue(document, issue)),
  };
}
