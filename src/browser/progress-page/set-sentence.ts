import { find } from '../page/find.ts';

/** Puts `sentence` into a part's `[data-sentence]`. */
export function setSentence(part: ParentNode, sentence: string): void {
  find(part, '[data-sentence]').textContent = sentence;
}
