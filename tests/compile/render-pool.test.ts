import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createRenderService } from '../../src/compile/render-pool.ts';
import type { RenderService, RenderServiceOptions } from '../../src/compile/render-pool.ts';
import { createRenderer } from '../../src/compile/render.ts';
import { documentOf } from './invented-card.ts';

const FRAGILE = new URL('../fixtures/compile/workers/fragile-worker.ts', import.meta.url);
const { mdx } = documentOf({ heading: 'A', question: 'B?', answer: '$x$\n\n```py\nx = 1\n```' });

let cacheDir: string;
let services: RenderService[];

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'recto-'));
  services = [];
});

afterEach(async () => {
  await Promise.all(services.map((service) => service.close()));
  rmSync(cacheDir, { recursive: true });
});

function open(options: Partial<RenderServiceOptions> = {}): RenderService {
  const service = createRenderService({ cacheDir, base: '/', workers: 1, ...options });
  services.push(service);
  return service;
}

test.each([0, 1, 2])('renders as the renderer does, with %i workers', async (workers) => {
  const renderer = await createRenderer({ base: '/' });
  expect(await open({ workers }).render(mdx)).toEqual(await renderer.render(mdx));
});

test('asks no worker for what an earlier run rendered', async () => {
  const first = open();
  const card = await first.render(mdx);
  await first.close();
  const second = open({ worker: new URL('file:///nowhere.ts') });
  expect(await second.render(mdx)).toEqual(card);
});

test('renders what is asked for twice at once only once', async () => {
  const service = open();
  const [one, two] = await Promise.all([service.render(mdx), service.render(mdx)]);
  expect(one).toBe(two);
});

test('keeps bases apart where they show, and only there', async () => {
  const linked = '<Answer>\n\n[a](/b)\n\n</Answer>\n';
  const first = open({ workers: 0, base: '/one/' });
  expect((await first.render(linked)).answer).toBe('<p><a href="/one/b" data-written="">a</a></p>');
  const card = await first.render(mdx);
  await first.close();
  const second = open({ base: '/two/', worker: new URL('file:///nowhere.ts') });
  expect(await second.render(mdx)).toEqual(card);
  const third = open({ workers: 0, base: '/two/' });
  expect((await third.render(linked)).answer).toBe('<p><a href="/two/b" data-written="">a</a></p>');
});

test('renders a card again whose worker died', async () => {
  const marker = join(cacheDir, 'died');
  const service = open({ worker: FRAGILE });
  expect(await service.render(`# die-once ${marker}\n`)).toEqual({
    answer: `# die-once ${marker}\n`,
  });
});

test('names the card whose worker died twice, and goes on with the others', async () => {
  const service = open({ worker: FRAGILE });
  await expect(service.render('# die\n')).rejects.toThrow(
    'The card “die” could not be rendered: worker exited with code: 3',
  );
  await expect(service.render('# throw\n')).rejects.toThrow(
    'The card “throw” could not be rendered: It is broken.',
  );
  expect(await service.render('# fine\n')).toEqual({ answer: '# fine\n' });
});

test('renders many cards through few workers', async () => {
  const service = open({ worker: FRAGILE, workers: 2 });
  const documents = Array.from({ length: 200 }, (_, index) => `# card-${index}\n`);
  const cards = await Promise.all(documents.map((document) => service.render(document)));
  expect(cards.map(({ answer }) => answer)).toEqual(documents);
});

test('forgets what a whole build did not ask for, and only then', async () => {
  const first = open({ workers: 0 });
  await first.render(mdx);
  await first.close();
  await open({ workers: 0 }).close();
  expect(readdirSync(cacheDir)).toHaveLength(1);
  await open({ workers: 0 }).close({ prune: true });
  expect(readdirSync(cacheDir)).toEqual([]);
});
