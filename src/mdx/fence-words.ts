import type { Code } from 'mdast';

import type { CodeLanguage } from './languages.ts';

/** What other tools write behind a language: `{1,3}`, `title="x"`, `linenos`; for doctests of Rust `ignore` and the like. */
const RE_SETTINGS =
  /\{[^{}]*\}|(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*'|\S+)|\b(?:copy|linenos|linenums|numberLines|showLineNumbers|wrap|ignore|no_run|should_panic|compile_fail|edition\d{4})\b/g;

/** The words on a fence's own line that are neither its language nor settings, and so text of the card. */
export function fenceWords({ lang, meta }: Code, { kind }: CodeLanguage): string {
  const name = lang ?? '';
  const behind = meta ?? '';
  const glued = /[:,;].*$/s.exec(name)?.[0].slice(1) ?? '';
  const words = [glued, behind].filter(Boolean).join(' ');
  // Words behind a name that is none are more likely text than settings.
  if (kind === 'unknown') return words && [name, behind].filter(Boolean).join(' ');
  return /[\p{L}\p{N}]/u.test(words.replace(RE_SETTINGS, '')) ? words : '';
}
