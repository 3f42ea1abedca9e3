import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Arranged } from '../library/arrange.ts';
import type { CardReading } from '../compile/read-deck-text.ts';
import { checkOutput } from './output-check/check-output.ts';
import type { CheckedBefore } from './output-check/checked-before.ts';
import type { WrittenText } from './output-check/deck-links.ts';
import { services, type Services } from '../site/services.ts';
import { formatProblem } from '../text/format-problems.ts';

/** A site that is not whole; the message names what is wrong with it. */
class OutputError extends Error {
  override name = 'OutputError';
}

/** So many findings are told one by one. */
const SHOWN = 20;

/**
 * Checks the site that was just built into `folder`, tells of links in decks and notes that lead nowhere, and how long
 * it took.
 * @throws OutputError where the site is not whole
 */
export async function checkSite(folder: string): Promise<{ hasDeadLinks: boolean }> {
  const started = performance.now();
  const { library, folder: content, report, base, ...last } = services();
  const { arranged } = await library.current();
  const { faults, problems, pages } = checkOutput({
    folder,
    base,
    cards: arranged.cards,
    checked: checkedBefore(last),
    texts: () => [...cardTexts(arranged), ...noteTexts(content.notesDir)],
    readFile: lastRead(content.root),
  });
  const shownFolder = relative(process.cwd(), content.root) || '.';
  if (problems.length > 0) {
    const told = problems.map((problem) => formatProblem(problem, shownFolder));
    const message = listed(told, '\n\n');
    console.warn(message);
    report.messages.push(message);
  }
  if (faults.length > 0) {
    throw new OutputError(
      `The site is not whole, so the one before it stays.\n\n${listed(faults, '\n')}`,
    );
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages.toLocaleString('en')} pages checked in ${seconds} s.`);
  return { hasDeadLinks: problems.length > 0 };
}

/** The part of the site that stood in the one before it; nothing where that one had dead links, which are told again. */
function checkedBefore({
  earlier,
  unchanged,
}: Pick<Services, 'earlier' | 'unchanged'>): CheckedBefore | undefined {
  if (!earlier || !unchanged || earlier.record.hasDeadLinks) return undefined;
  const { outDir, record } = earlier;
  return { folder: outDir, files: Object.keys(record.files), unchanged: new Set(unchanged.keys()) };
}

function listed(texts: readonly string[], between: string): string {
  const more = texts.length - SHOWN;
  const shown = texts.slice(0, SHOWN);
  return [...shown, ...(more > 0 ? [`… and ${more.toLocaleString('en')} more.`] : [])].join(
    between,
  );
}

function* cardTexts({ cards }: Arranged<CardReading>): Generator<WrittenText> {
  for (const { data, card } of cards) {
    const [source] = data.sources;
    if (source) yield { ...source, markdown: card.mdx };
  }
}

function* noteTexts(notesDir: string | undefined): Generator<WrittenText> {
  if (notesDir === undefined) return;
  for (const name of namesIn(notesDir).filter((name) => name.endsWith('.mdx'))) {
    const file = `notes/${name.replaceAll('\\', '/')}`;
    yield { file, line: 1, column: 1, markdown: readFileSync(join(notesDir, name), 'utf8') };
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Reads a file of the content folder; asked for one file many times in a row, it reads it once. */
function lastRead(root: string): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: read(join(root, file)) };
    return last.text;
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
