import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PROJECT_ROOT } from '../../content/project.ts';
import { cardAddress } from '../../library/urls.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { latestChange } from '../card-source.ts';
import {
  ExportError,
  type ExportedCard,
  type ExportFormat,
  type ExportScope,
} from '../export-scope.ts';
import { bundleScript } from '../html/bundle-script.ts';
import { collectClasses, readKatexStyles } from '../html/katex-styles.ts';
import { inlineImages, policyFor, readStyles } from '../html/self-contained.ts';
import { findChromium } from './find-chromium.ts';
import { printPage } from './print-page.ts';
import { inlineFonts } from './inline-fonts.ts';

const STYLES = ['fonts', 'tokens', 'base', 'card', 'prose', 'code', 'paper'].map(
  (name) => `src/styles/${name}.css`,
);

/** The page contains nothing but the sheets. */
const FRAME =
  'html{background:#fff}body,main{display:block;max-inline-size:none;margin:0;padding:0}';

const SCRIPT = join(PROJECT_ROOT, 'src/export/pdf/paper-page.ts');

/** Cards on paper, printed by an installed browser: to cut out, each with a QR code, or for reading. */
export const pdf: ExportFormat = {
  name: 'pdf',
  extension: 'pdf',
  purpose: 'cards on paper, where Chromium or Chrome is installed',
  readsPages: true,
  async *write(scope) {
    const chromium = requireChromium();
    const folder = await mkdtemp(join(tmpdir(), 'recto-pdf-'));
    try {
      const page = join(folder, 'cards.html');
      await pipeline(Readable.from(writePage(scope)), createWriteStream(page));
      const printed = await printPage(page, { chromium, profile: join(folder, 'profile') });
      yield toReproducible(printed, scope);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/** @throws ExportError if no browser is installed that can print */
function requireChromium(): string {
  const found = findChromium(process.env);
  if (found !== undefined) return found;
  throw new ExportError(
    'A PDF is printed by Chromium, which was not found. Install Chromium, Chrome, or Edge, or name the program in CHROME_PATH. Or leave pdf out of “exports” in library.yaml: on a site, /print/ prints the same from any browser.',
  );
}

async function* writePage(scope: ExportScope): AsyncGenerator<string> {
  const { title, cards, paper } = scope;
  const script = await bundleScript(SCRIPT, scope.interface.code);
  const katex = readKatexStyles();
  const hasMath = cards.some((card) => card.hasMath);
  const classes = new Set<string>();
  const options = Object.entries(paper).map(([name, value]) => ` data-${name}="${value}"`);
  yield `<!doctype html>
<html lang="${cards[0]?.book.lang ?? 'en'}"${options.join('')}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(script)}">
<title>${escapeHtml(title)}</title>
<style>${inlineFonts(readStyles(STYLES))}${hasMath ? katex.rules : ''}${FRAME}</style>
</head>
<body>
<main>
`;
  for await (const exported of scope.read('page')) {
    const markup = cardMarkup(exported, scope);
    collectClasses(markup, classes);
    yield markup;
  }
  yield `</main>
${hasMath ? `<style>${katex.facesFor(classes)}</style>` : ''}
<script>${script}</script>
</body>
</html>
`;
}

function cardMarkup({ card, text }: ExportedCard, { siteAddress, readFile }: ExportScope): string {
  const { book, chapter } = card;
  const address = siteAddress && new URL(encodeURI(cardAddress(card).slice(1)), siteAddress).href;
  const attributes = Object.entries({
    lang: book.lang,
    'data-book': book.title,
    'data-chapter': chapter.label,
    'data-address': address,
  }).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`));
  const parts = (['heading', 'context', 'question', 'answer'] as const).map((name) =>
    text[name] ? `<div data-part="${name}">${text[name]}</div>\n` : '',
  );
  const markup = `<article${attributes.join('')}>\n${parts.join('')}</article>\n`;
  return inlineImages(markup, text.images, readFile);
}

const RE_NODE_ID = /(?<=\(node)\d{8}(?=\))/g;

/**
 * Replaces what differs between prints of the same decks, keeping its length: the time of printing by that of the
 * newest deck, and the ids of table cells, which depend on what else Chromium has counted, by their ranks, since a PDF
 * lists them in order.
 */
function toReproducible(printed: Buffer, scope: ExportScope): Buffer {
  const latest = new Date(latestChange(scope.cards, scope) * 1000);
  const digits = latest.toISOString().replace(/\D/g, '').slice(0, 14);
  const text = printed.toString('latin1');
  const ids = [...new Set(text.match(RE_NODE_ID))].sort();
  const ranks = new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  const numbered = text
    .replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, digits)
    .replace(RE_NODE_ID, (id) => ranks.get(id)!);
  return Buffer.from(numbered, 'latin1');
}
