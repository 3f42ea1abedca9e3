import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/pipeline/site-server.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the sample site, with its base path: `http://localhost:…/flashcards/`. */
    siteAddress: string;
    /** Where the sample site was built. */
    siteFolder: string;
  }
}

/** A base path, so that a link without it is found. */
const BASE = '/flashcards/';

/**
 * Builds the sample site once for all browser tests and serves it. `BUILT_SITE` names a folder that already contains it,
 * built for the same base path.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-site-'));
  const dir = process.env.BUILT_SITE || join(folder, 'dist');
  // The first worker would otherwise unpack the browser while the second does, too.
  await findChromium(process.env);
  if (!process.env.BUILT_SITE) await buildSample(dir);
  const server = await serveSite({ dir, base: BASE, port: 4400, otherPorts: 99 });
  provide('siteAddress', server.address);
  provide('siteFolder', dir);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** @throws Error with the build's output if it fails */
function buildSample(outDir: string): Promise<void> {
  const build = new URL('../../src/commands/build.ts', import.meta.url).pathname;
  const { RECTO_CONTENT, VITEST, NODE_ENV, ...env } = process.env;
  const child = spawn(process.execPath, [build, '--base', BASE, '--out', outDir], { env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The sample site could not be built.\n${output}`));
    });
  });
}
