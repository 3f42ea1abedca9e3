import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { decodePercent } from '../text/decode-percent.ts';
import { isNamedByContents } from './site-files.ts';

const RE_PAGEFIND_DATA = /\.(?:pf_\w+|pagefind)$/;

export interface SiteServer {
  /** Includes the base path, e.g. `http://localhost:4321/flashcards/`. */
  address: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  dir: string;
  /** Begins and ends with `/`. */
  base: string;
  port: number;
  /** Number of further ports to try if `port` is taken. @default 0 */
  otherPorts?: number;
  /** @default 'localhost' */
  host?: string;
}

/**
 * Serves a built site like a static host: below its base path, compressed, folders with a trailing slash, and
 * `404.html` with status 404.
 * @throws the system's error if no port is free
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const { dir, base, port, otherPorts = 0, host = 'localhost' } = options;
  const server = createServer(createHandler(dir, base));
  const usedPort = await listen(server, host, port, port + otherPorts);
  return {
    address: `http://${host}:${usedPort}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function createHandler(dir: string, base: string) {
  const compress = compression();
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  const prefix = base.slice(0, -1);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = (request.url ?? '/').replace(/^\/+/, '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (url.startsWith(base)) {
      serveFile(request, response, url.slice(prefix.length));
    } else if (url === '/' || url === prefix) {
      redirect(response, base);
    } else sendNotFound(dir, response);
  };

  function serveFile(request: IncomingMessage, response: ServerResponse, url: string): void {
    const [path = '', query] = url.split('?', 2);
    if (!path.endsWith('/') && isFolder(dir, path)) {
      redirect(response, `${prefix}${path}/${query === undefined ? '' : `?${query}`}`);
      return;
    }
    request.url = url;
    // Otherwise the process would end when a build replaces a file that is about to be opened.
    response.on('pipe', (file) => {
      file.on('error', () => {
        response.destroy();
      });
    });
    const send = (): void => {
      files(request, response, () => {
        sendNotFound(dir, response);
      });
    };
    // Pagefind's files are compressed already.
    if (RE_PAGEFIND_DATA.test(path)) send();
    // The types of `compression` are Express's; it only uses properties that Node's objects have too.
    else compress(request as never, response as never, send);
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  // Such files may be cached without revalidation.
  if (isNamedByContents(path.slice(1))) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
  // Pagefind's formats have no registered media type.
  if (RE_PAGEFIND_DATA.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function isFolder(dir: string, path: string): boolean {
  const folder = join(dir, decodePercent(path));
  return folder.startsWith(dir) && existsSync(join(folder, 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Resolves with the port that was free. */
async function listen(server: Server, host: string, port: number, last: number): Promise<number> {
  try {
    return await listenOnce(server, host, port);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port >= last) throw error;
    return listen(server, host, port + 1, last);
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
