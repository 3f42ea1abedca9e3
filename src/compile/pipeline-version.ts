import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The packages whose version shows in a card's HTML. */
const PACKAGES = [
  ...[
    'hast-util-sanitize',
    'hast-util-to-html',
    'katex',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
  ],
  ...[
    'mdast-util-math',
    'mdast-util-mdx',
    'mdast-util-to-hast',
    'micromark',
    'micromark-extension-gfm',
  ],
  ...[
    'micromark-extension-math',
    'micromark-extension-mdxjs',
    'rehype-sanitize',
    'remark-gfm',
    'remark-math',
  ],
  ...['remark-mdx', 'remark-parse', 'remark-rehype', 'shiki', '@shikijs/langs', 'unified'],
];

const FOLDERS = [
  './',
  '../formula/',
  '../repair/',
  '../repair/blocks/',
  '../repair/delimiters/',
  '../repair/tex/',
];

/** A digest of everything that decides how a document renders: this folder's sources and the packages they stand on. */
export function pipelineVersion(): string {
  const hash = createHash('sha256');
  for (const name of PACKAGES) hash.update(`${name}@${packageVersion(name)}\n`);
  for (const folder of FOLDERS) hashSources(new URL(folder, import.meta.url), hash);
  return hash.digest('hex').slice(0, 16);
}

function packageVersion(name: string): string {
  try {
    const path = findPackageJSON(name, import.meta.url);
    const text = path ? readFileSync(path, 'utf8') : '{}';
    return String((JSON.parse(text) as { version?: string }).version);
  } catch {
    return 'unknown';
  }
}

function hashSources(folder: URL, hash: ReturnType<typeof createHash>): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(readFileSync(new URL(name, folder)));
}
