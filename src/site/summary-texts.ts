import type { Plugin } from 'vite';
import { answerStyle } from '../compile/card-markup.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { LanguageCode } from '../messages/languages.ts';

/**
 * Adds to the stylesheet of every page what the summaries of answers say in the interface's language, which
 * styles/card.css reads.
 */
export function summaryTexts(code: LanguageCode): Plugin {
  return {
    name: 'recto-summary-texts',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/main\.css/ },
      handler: (css) => `${css}\n:root{${answerStyle(CATALOGS[code].cards.answerSummary)}}\n`,
    },
  };
}
