import { codeLanguageTerm } from '../terms/code-language-term.ts';
import type { Way } from './query-term.ts';

/** The way to find code blocks in a language. */
export function languageWay(name: string): Way {
  return { words: [codeLanguageTerm(name)], weight: 0.5, isExact: true };
}
