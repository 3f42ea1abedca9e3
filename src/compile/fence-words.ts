import type { Code } from 'mdast';

import type { CodeLanguage } from './languages.ts';

/** What other tools write behind a language: `{1,3-5}`, `linenos=true`, `start=7`, `copy`; for doctests of Rust `ignore` and the like. */
const RE_SETTINGS =
  /\{[\d,\s-]*\}|(?<![\w-])[\w-]+=["']?(?:true|false|[\d,-]+)["']?(?!\S)|\b(?:copy|linenos|linenums|numberLines|showLineNumbers|wrap|ignore|no_run|should_panic|compile_fail|edition\d{4})\b/g;

/** A name that can be shown as that of a language. */
const RE_NAME = /^[\p{L}\p{N}+#._-]{1,32}$/u;

/** The name to show a block's language by; undefined where it is too odd for one. */
export function fenceName({ kind, ...language }: CodeLanguage): string | undefined {
  const name = 'id' in language ? language.id : language.label;
  return kind === 'known' || RE_NAME.test(name) ? name : undefined;
}

/** The words on a fence's own line that are neither its language nor settings, and so text of the card. */
export function fenceWords({ lang, meta }: Code, language: CodeLanguage): string {
  const name = lang ?? '';
  const behind = meta ?? '';
  const glued = /[:,;].*$/s.exec(name)?.[0].slice(1) ?? '';
  if (language.kind === 'unknown') {
    // Words behind a name that is none are more likely text than settings.
    const isNamed = !glued && !behind && fenceName(language) !== undefined;
    return isNamed ? '' : `${name} ${behind}`.trim();
  }
  const words = [glued, behind].filter(Boolean).join(' ');
  return /[\p{L}\p{N}]/u.test(words.replace(RE_SETTINGS, '')) ? words : '';
}
