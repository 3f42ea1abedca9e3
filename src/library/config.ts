import { type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createPlaces } from '../text/places.ts';
import type { Problem } from '../text/problem.ts';
import { describeIssue, type Fault } from './config/faults.ts';
import { LibraryConfigSchema } from './config/schema.ts';
import { findSyntaxFaults } from './config/syntax-faults.ts';
import { toValue, type YamlValue } from './config/yaml-tree.ts';

/**
 * What `content/library.yaml` says, defaults filled in. Its records have no prototype, and are keyed as the file writes
 * it: `books` by shelf code or slug, `aliases` by acronym, `merge` by the name that is merged into the other.
 */
export type LibraryConfig = z.output<typeof LibraryConfigSchema>;

/**
 * Reads `library.yaml`, which may be empty. All its faults are problems of severity `error`, in the order of the file;
 * a part of it that has one is read as if it were not there.
 */
export function readConfig(
  yamlText: string,
  file: string,
): { config: LibraryConfig; problems: Problem[] } {
  const document = parseDocument(yamlText, { schema: 'failsafe', prettyErrors: false });
  const syntax = findSyntaxFaults(document, yamlText);
  const { config, faults } = validate(document);
  const placeOf = createPlaces(yamlText);
  const broken = new Set(syntax.map(({ offset }) => placeOf(offset).line));
  const all = [...syntax, ...faults.filter(({ offset }) => !broken.has(placeOf(offset).line))];
  const problems = all
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...fault }): Problem => ({
      file,
      ...placeOf(offset),
      severity: 'error',
      ...fault,
    }));
  return { config, problems };
}

/** The path that the site stands under, from `/` to `/`: `/` alone, or `/library/`. */
export function basePath({ site }: Pick<LibraryConfig, 'site'>): string {
  const path = site === undefined ? '/' : new URL(site).pathname;
  return path.endsWith('/') ? path : `${path}/`;
}

function validate(document: Document): { config: LibraryConfig; faults: Fault[] } {
  const value = toValue(document);
  const whole = value === '' ? new Map<string, YamlValue>() : value;
  const read = LibraryConfigSchema.safeParse(whole);
  if (read.success) return { config: read.data, faults: [] };
  const { issues } = read.error;
  const faulty = new Set(
    issues.flatMap(({ path, ...issue }) => path[0] ?? ('keys' in issue ? issue.keys : [])),
  );
  const entries = whole instanceof Map ? [...whole].filter(([key]) => !faulty.has(key)) : [];
  const config = LibraryConfigSchema.parse(new Map(entries));
  return { config, faults: issues.flatMap((issue) => describeIssue(document, issue)) };
}
