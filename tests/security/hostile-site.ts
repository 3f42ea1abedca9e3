import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/pipeline/site-server.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { HostileText } from './hostile-texts.ts';

export interface HostileSite {
  /** Ends with a slash. */
  address: string;
  /** Output folder. */
  folder: string;
  /** Output of the build. */
  output: string;
  /** Whether any code of the decks ran during the build. */
  ranInBuild: boolean;
  browser: Browser;
  close: () => Promise<void>;
}

/** Number of cards in a hostile chapter: as many as one page shows. */
const A_CHAPTER = 40;

/** Creates a deck whose cards contain each text in their answer, or in all of their parts. */
function hostileDeck(
  title: string,
  texts: readonly HostileText[],
  parts: 'answer' | 'all' = 'answer',
): string {
  const cards = texts.map(({ name, text }) => {
    const everywhere = parts === 'all';
    const heading = everywhere ? `${name} ${text.replace(/\s+/g, ' ')}` : name;
    const context = everywhere ? `Background context: ${text}\n\n` : '';
    const question = everywhere ? `${name}? ${text}` : `${name}?`;
    return `#### ${heading}\n${context}:p ${question}\n??x\n${text}\nx??\n\n---\n`;
  });
  return `# Flashcards: ${title} (Part 1)\n\n**Starting Chapter:** ${title}\n\n---\n\n${cards.join('\n')}`;
}

/** Writes the texts as decks of one book, with one page of cards each; by file name. */
export function hostileBook(
  title: string,
  texts: readonly HostileText[],
  parts: 'answer' | 'all' = 'answer',
): Record<string, string> {
  const decks: Record<string, string> = {};
  for (let from = 0; from < texts.length; from += A_CHAPTER) {
    const number = from / A_CHAPTER + 1;
    const deck = hostileDeck(title, texts.slice(from, from + A_CHAPTER), parts);
    decks[`decks/${title}-${number}.md`] = deck
      .replace('(Part 1)', `(Part ${number})`)
      .replace(/(?<=Starting Chapter:\*\* ).*/, `Chapter ${number}`);
  }
  return decks;
}

/**
 * Builds and serves a site of `files`, by path in its content folder, and starts a browser for it.
 * @throws Error with the build's output if it fails
 */
export async function openHostileSite(
  files: Record<string, string | Uint8Array>,
): Promise<HostileSite> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-hostile-'));
  const content = join(folder, 'content');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  const dir = join(folder, 'dist');
  const canary = join(folder, 'canary');
  const output = await build(content, dir, canary);
  const server = await serveSite({ dir, base: '/', port: 4400, otherPorts: 99 });
  const browser = await launchChromium();
  return {
    address: server.address,
    folder: dir,
    output,
    ranInBuild: existsSync(canary),
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function build(content: string, outDir: string, canary: string): Promise<string> {
  const command = new URL('../../src/commands/build.ts', import.meta.url).pathname;
  const { VITEST, NODE_ENV, ...inherited } = process.env;
  const env = { ...inherited, RECTO_CONTENT: content, RECTO_CANARY: canary };
  const child = spawn(process.execPath, [command, '--out', outDir], { env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The hostile site could not be built.\n${output}`));
    });
  });
}
