import type { Source } from '../library/model.ts';

/** Fills `{path}` and `{line}` of the `sourceUrl` of `library.yaml`; undefined where none is set. */
export function sourceHref(template: string | undefined, source: Source): string | undefined {
  if (template === undefined) return undefined;
  const path = source.file.split('/').map(encodeURIComponent).join('/');
  return template.replaceAll('{path}', () => path).replaceAll('{line}', () => String(source.line));
}
