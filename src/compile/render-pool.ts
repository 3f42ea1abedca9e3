import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

import { pipelineVersion } from './pipeline-version.ts';
import { openRenderCache } from './render-cache.ts';
import { createRenderer } from './render.ts';
import type { RenderedCard } from './render.ts';

/** Renders cards, from the cache where it can and on all cores where it must. */
export interface RenderService {
  /** @throws Error naming the card where its worker died twice over it */
  render: (mdx: string) => Promise<RenderedCard>;
  /** Takes a card that was rendered elsewhere, by the same pipeline and for the same base, into the cache. */
  keep: (mdx: string, card: RenderedCard) => void;
  /** Counts a card as asked for. */
  retain: (mdx: string) => void;
  /** Ends the workers. With `prune`, as at the end of a whole build, the cache forgets what was not asked for. */
  close: (options?: { prune?: boolean }) => Promise<void>;
}

export interface RenderServiceOptions {
  cacheDir: string;
  /** The site's base path. */
  base: string;
  /** Threads; 0 renders in this one. @default one for each core */
  workers?: number;
  /** Told in a sentence when the cache is of no use. */
  warn?: (message: string) => void;
  /** Loaded by each thread. @default the one that renders cards */
  worker?: URL;
}

/** How long a card may take before its worker counts as dead. */
const PATIENCE_MS = 60_000;

const RE_ROOTED = /\]\(<?\//;

export function createRenderService(options: RenderServiceOptions): RenderService {
  const { cacheDir, base, warn = () => undefined } = options;
  const version = pipelineVersion();
  const cache = openRenderCache({ dir: cacheDir, warn });
  const underWay = new Map<string, Promise<RenderedCard>>();
  const crew = createCrew(options);

  function keyOf(mdx: string): string {
    // Only such addresses depend on the base, so sites under several bases share the rest.
    const place = RE_ROOTED.test(mdx) ? base : '';
    return createHash('sha256').update(`${version}\n${place}\n${mdx}`).digest('hex').slice(0, 32);
  }

  async function renderAnew(key: string, mdx: string): Promise<RenderedCard> {
    try {
      const card = await crew.render(mdx);
      cache.put(key, JSON.stringify(card));
      return card;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async render(mdx) {
      const key = keyOf(mdx);
      const waiting = underWay.get(key);
      if (waiting) return waiting;
      const stored = cache.get(key);
      if (stored !== undefined) return JSON.parse(stored) as RenderedCard;
      const rendering = renderAnew(key, mdx);
      underWay.set(key, rendering);
      return rendering;
    },
    keep(mdx, card) {
      cache.put(keyOf(mdx), JSON.stringify(card));
    },
    retain(mdx) {
      cache.use(keyOf(mdx));
    },
    async close(how) {
      await Promise.allSettled(underWay.values());
      await crew.close();
      cache.close(how);
    },
  };
}

interface Crew {
  render: (mdx: string) => Promise<RenderedCard>;
  close: () => Promise<void>;
}

/** Threads that start at the first card and are replaced when one dies. */
function createCrew({
  base,
  workers = availableParallelism(),
  worker,
}: RenderServiceOptions): Crew {
  if (workers === 0) return lonelyCrew(base);
  const url = worker ?? new URL('./render-worker.ts', import.meta.url);
  const slots = createSlots(2 * workers);
  let pool: Piscina<string, RenderedCard> | undefined;
  const begin = () =>
    new Piscina<string, RenderedCard>({
      filename: url.href,
      maxThreads: workers,
      minThreads: 0,
      idleTimeout: 10_000,
      workerData: { base },
    });

  async function attempt(mdx: string): Promise<RenderedCard> {
    const mine = (pool ??= begin());
    try {
      return await mine.run(mdx, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (error) {
      // A pool whose worker died while it started does not start another.
      if (pool === mine) pool = undefined;
      mine.close().catch(() => undefined);
      throw error;
    }
  }

  return {
    async render(mdx) {
      const release = await slots();
      try {
        return await attempt(mdx).catch(() => attempt(mdx));
      } catch (error) {
        throw new Error(`${nameOf(mdx)} could not be rendered: ${reasonOf(error)}`, {
          cause: error,
        });
      } finally {
        release();
      }
    },
    close: async () => pool?.destroy(),
  };
}

function lonelyCrew(base: string): Crew {
  let renderer: ReturnType<typeof createRenderer> | undefined;
  return {
    async render(mdx) {
      renderer ??= createRenderer({ base });
      return (await renderer).render(mdx);
    },
    close: () => Promise.resolve(),
  };
}

/** Lets `count` go at once, the others in the order they came: what waits here is not yet running out of time. */
function createSlots(count: number): () => Promise<() => void> {
  const waiting = new Set<() => void>();
  let free = count;
  const release = () => {
    const [next] = waiting;
    if (!next) free++;
    else {
      waiting.delete(next);
      next();
    }
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.add(resolve));
    return release;
  };
}

function nameOf(mdx: string): string {
  const heading = /^# (.+)$/m.exec(mdx)?.[1];
  return heading ? `The card “${heading}”` : 'A card without a heading';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
