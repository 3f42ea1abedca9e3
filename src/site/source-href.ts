import type { Source } from '../library/model.ts';

/** Fills in `{path}` and `{line}` of `sourceUrl` from `library.yaml`; returns undefined if it isn't set. */
export function sourceHref(template: string | undefined, source: Source): string | undefined {
  if (template === undefined) return undefined;
  const path = source.file.split('/').map(encodeURIComponent).join('/');
  return template.replaceAll('{path}', () => path).replaceAll('{line}', () => String(source.line));
}
