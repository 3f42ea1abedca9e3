import type { LanguageCode } from './languages.ts';

/**
 * Returns the alias that makes `#messages/…` the messages of a language for Vite, so that a bundle contains only these.
 * Without it, as in tests, package.json makes them English.
 * @param root of the project; ends with a slash
 */
export function aliasMessages(root: string, code: LanguageCode) {
  return { find: /^#messages\//, replacement: `${root}src/messages/${code}/` };
}
