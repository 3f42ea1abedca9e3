import type { CardHtml } from '../compile/card-html.ts';

/** Returns the classes of a card's question below its heading, which it may repeat, as that of a term does. */
export function questionClass({ heading, question }: CardHtml): string {
  const [, text] = /^<p(?:\s[^>]*)?>([^]*)<\/p>$/.exec(question) ?? [];
  return text === heading ? 'question prose repeated' : 'question prose';
}
