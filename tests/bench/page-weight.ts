import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page transfers before a key is pressed, in bytes. */
export interface PageWeight {
  html: Weight;
  css: Weight;
  js: Weight;
  /** Only what the page itself preloads; fonts are compressed already. */
  fonts: Weight;
}

export interface Weight {
  raw: number;
  gzip: number;
  files: number;
}

const RE_TAG = /<(link|script)\b([^>]*)>/g;
const RE_ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Static imports and re-exports of a bundled module; `import(…)` waits until it is called. */
const RE_IMPORT = /\b(?:import|from)\s*["']([^"']+)["']/g;

/** Weighs the page at `address` of the site in `dir`, which is served under `base`. */
export async function weighPage(dir: string, address: string, base = '/'): Promise<PageWeight> {
  const fileOf = (path: string): string => join(dir, decodeURI(path).replace(base, '/'));
  const html = await readFile(join(fileOf(address), 'index.html'));
  const loads = findLoads(html.toString());
  const scripts = await followImports(
    loads.scripts.map((path) => resolvePath(path, address)),
    fileOf,
  );
  return {
    html: weigh([html]),
    css: weigh(
      await readAll(
        loads.styles.map((path) => resolvePath(path, address)),
        fileOf,
      ),
    ),
    js: weigh([...scripts.values()]),
    fonts: weigh(
      await readAll(
        loads.fonts.map((path) => resolvePath(path, address)),
        fileOf,
      ),
    ),
  };
}

/** Addresses, as written in the page, of what its tags load; inline text counts as part of the page. */
export function findLoads(html: string): { styles: string[]; scripts: string[]; fonts: string[] } {
  const loads = { styles: new Set<string>(), scripts: new Set<string>(), fonts: new Set<string>() };
  for (const [, tag, text = ''] of html.matchAll(RE_TAG)) {
    const attributes = readAttributes(text);
    const { rel, href, as, src } = attributes;
    if (tag === 'script') {
      if (src) loads.scripts.add(src);
    } else if (!href) continue;
    else if (rel === 'stylesheet') loads.styles.add(href);
    else if (rel === 'modulepreload') loads.scripts.add(href);
    else if (rel === 'preload' && as === 'font') loads.fonts.add(href);
  }
  return { styles: [...loads.styles], scripts: [...loads.scripts], fonts: [...loads.fonts] };
}

function readAttributes(text: string): Record<string, string | undefined> {
  const found = [...text.matchAll(RE_ATTRIBUTE)].map(
    ([, name = '', quoted, single, bare]) => [name, quoted ?? single ?? bare ?? ''] as const,
  );
  return Object.fromEntries(found);
}

async function followImports(
  paths: readonly string[],
  fileOf: (path: string) => string,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    const code = await readFile(fileOf(path));
    found.set(path, code);
    for (const [, inner = ''] of code.toString().matchAll(RE_IMPORT)) {
      if (/^[./]/.test(inner)) queue.push(resolvePath(inner, path));
    }
  }
  return found;
}

function resolvePath(path: string, from: string): string {
  return new URL(path, `http://site${from}`).pathname;
}

async function readAll(
  paths: readonly string[],
  fileOf: (path: string) => string,
): Promise<Buffer[]> {
  return Promise.all(paths.map((path) => readFile(fileOf(path))));
}

/** Every file is compressed separately, at the level that servers use. */
function weigh(files: readonly Buffer[]): Weight {
  return {
    raw: files.reduce((sum, { length }) => sum + length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 6 }).length, 0),
    files: files.length,
  };
}
