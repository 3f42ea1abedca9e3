import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { BuiltIndex } from './build-index.ts';
import { INDEX_FOLDER } from '../terms/index-folder.ts';
import { START_FILE } from '../terms/start-file.ts';

/** A file of the index, ready to be sent. */
export interface ServedFile {
  content: Uint8Array;
  /** Media type. */
  type: string;
}

interface IndexServerOptions {
  make: () => Promise<BuiltIndex>;
  /** Changes whenever the records may have changed. */
  version: () => string | number;
}

const RE_INDEX_PATH = new RegExp(`/${INDEX_FOLDER}/([^?#]+)`);

/**
 * Answers requests for files of the index from memory; undefined for any other address. The index is built at the first
 * request, and again when a page asks for the start file after `version` has changed. Files of earlier indexes stay,
 * for pages that are still open.
 */
export function createIndexServer({
  make,
  version,
}: IndexServerOptions): (url: string) => Promise<ServedFile | undefined> {
  let files = new Map<string, Uint8Array>();
  let built: Promise<void> | undefined;
  let builtVersion: string | number | undefined;

  async function build(): Promise<void> {
    const { files: fresh } = await make();
    const before = [...files].slice(-2 * fresh.length);
    files = new Map([...before, ...fresh.map(({ path, content }) => [path, content] as const)]);
  }

  function current(path: string): Promise<void> {
    const now = version();
    if (!built || (path === START_FILE && now !== builtVersion)) {
      builtVersion = now;
      built = build();
      built.catch(() => (built = undefined));
    }
    return built;
  }

  return async (url) => {
    const path = RE_INDEX_PATH.exec(url)?.[1];
    if (!path) return undefined;
    await current(path);
    const content = files.get(path);
    return content && { content, type: mediaType(path) };
  };
}

/** Serves the index in dev. */
export function serveIndex(
  { serve }: { serve: (url: string) => Promise<ServedFile | undefined> },
  logger: Pick<AstroIntegrationLogger, 'error'>,
) {
  return (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    serve(request.url ?? '').then(
      (file) => {
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        response.setHeader('Cache-Control', 'no-store');
        response.end(file.content);
      },
      (error: unknown) => {
        logger.error(`The search index cannot be made: ${String(error)}`);
        next(error);
      },
    );
  };
}

function mediaType(path: string): string {
  return path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}
