/**
 * Edits decks at random and compares an incremental build with a full one: `npm run test:rebuilds -- [COUNT] [SEED]`.
 * Uses the content of the project.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../src/content/content-folder.ts';
import { cacheFolder } from '../../src/content/open-library.ts';
import { CACHE_DIR, PROJECT_ROOT } from '../../src/content/project.ts';
import { differences } from '../bench/measure-builds.ts';
import { build, readTree, REUSES_BUNDLE } from './build-process.ts';
import { randomNumbers } from './random-numbers.ts';

const count = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
console.log(`${count} edits, seed ${seed}`);

const folder = mkdtempSync(join(tmpdir(), 'recto-rebuilds-'));
const inProject = mkdtempSync(join(dirname(CACHE_DIR), 'recto-rebuilds-'));
const root = join(folder, 'content');
cpSync(contentFolder({}, PROJECT_ROOT).root, root, { recursive: true });
const random = randomNumbers(seed);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const decks = (): string[] =>
  readdirSync(join(root, 'decks'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'decks', name));
/** Leaves a file alone if the edit does not apply to it: packages for Anki have the time of its last change. */
const rewrite = (path: string, change: (text: string) => string): void => {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
};

/** Edits that decks go through over time. */
const EDITS: Record<string, () => void> = {
  'an answer': () =>
    rewrite(pick(decks()), (text) => text.replace(/^\?\?x$/m, `??x\nWord ${random()}.`)),
  'a question': () =>
    rewrite(pick(decks()), (text) => text.replace(/^:p .*$/m, (line) => `${line} ${random()}`)),
  'a heading': () =>
    rewrite(pick(decks()), (text) => text.replace(/^#### .*$/m, (line) => `${line} Again`)),
  'a card more': () =>
    rewrite(
      pick(decks()),
      (text) => `${text}\n---\n\n#### Card ${random()}\n\n:p What is new?\n??x\nThis.\nx??\n`,
    ),
  'a card less': () => rewrite(pick(decks()), (text) => text.replace(/^#### [^]*?^---$/m, '---')),
  'a chapter line': () =>
    rewrite(pick(decks()), (text) =>
      text.replace(/^(\*\*Starting Chapter:\*\* .*)$/m, '$1 and More'),
    ),
  'a deck less': () => rmSync(pick(decks())),
  'a deck more': () => {
    const source = pick(decks());
    cpSync(source, source.replace(/\.md$/, `-${Math.floor(random() * 1e6)}.md`));
  },
  'a dead link': () =>
    rewrite(pick(decks()), (text) => text.replace(/^\?\?x$/m, '??x\n[gone](nowhere.html)')),
  settings: () => writeFileSync(join(root, 'library.yaml'), `title: Library ${random()}\n`),
  'a note': () =>
    writeFileSync(join(root, 'notes', 'more.mdx'), `---\ntitle: More ${random()}\n---\n\nText.\n`),
};

let wrong = 0;
const [kept, rebuilt] = [join(inProject, 'kept', 'dist'), join(inProject, 'rebuilt', 'dist')];
await build(root, kept);
for (let edit = 1; edit <= count; edit++) {
  const names = Array.from({ length: random() < 0.3 ? 3 : 1 }, () => pick(Object.keys(EDITS)));
  for (const name of names) EDITS[name]?.();
  const output = await build(root, kept, ['--verbose']);
  await build(root, rebuilt, ['--force']);
  const trees = [kept, rebuilt].map((out) => new Map(Object.entries(readTree(out) ?? {})));
  const [a = new Map(), b = new Map()] = trees;
  const other = differences(a, b);
  if (other.length > 0) wrong++;
  const isSame = output.includes('Nothing has changed since the last build.');
  const by = isSame ? 'unchanged' : output.includes(REUSES_BUNDLE) ? 'without Astro' : 'with Astro';
  console.log(
    `${edit}: ${names.join(', ')}: ${by}, ${other.length} files differ ${other.slice(0, 5).join(' ')}`,
  );
}
console.log(`${count - wrong} of ${count} rebuilt sites are the same as new ones.`);
for (const path of [folder, inProject, cacheFolder(CACHE_DIR, root)])
  rmSync(path, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
