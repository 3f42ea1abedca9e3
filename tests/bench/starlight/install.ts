import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/content/project.ts';
import { runMeasured } from '../run-measured.ts';

const STARLIGHT = '0.42.4';

/** Packages of this project that the Starlight site uses as well, in the same versions. */
const SHARED = ['astro', '@astrojs/markdown-remark', 'katex', 'rehype-katex', 'remark-math'];

/** Installs Starlight into `folder`, unless these versions are installed. */
export async function installStarlight(folder: string): Promise<void> {
  const manifest = `${JSON.stringify(await writeManifest(), undefined, 2)}\n`;
  const file = join(folder, 'package.json');
  const installed = existsSync(join(folder, 'node_modules/@astrojs/starlight'));
  if (installed && (await readFile(file, 'utf8')) === manifest) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, manifest);
  await runMeasured(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder });
}

async function writeManifest(): Promise<Record<string, unknown>> {
  const own = await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(own) as { dependencies: Record<string, string> };
  const shared = SHARED.map((name) => [name, dependencies[name] ?? '*'] as const);
  return {
    name: 'starlight-bench',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries([['@astrojs/starlight', STARLIGHT], ...shared]),
  };
}
