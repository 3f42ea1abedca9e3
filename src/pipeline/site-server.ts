import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

const RE_PAGEFIND_DATA = /\.(?:pf_\w+|pagefind)$/;

export interface SiteServer {
  /** With the base path, e.g. `http://localhost:4321/flashcards/`. */
  address: string;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  dir: string;
  /** Begins and ends with `/`. */
  base: string;
  port: number;
  /** How many further ports to try where `port` is taken. @default 0 */
  otherPorts?: number;
  /** @default 'localhost' */
  host?: string;
}

/**
 * Serves a built site as a static host does: under its base path, compressed, a folder's address with a slash at its
 * end, `404.html` with status 404.
 * @throws the system's error where no port is free
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
    // `compression` is typed for Express; of a request and a response it uses only what Node's have.
    compress(request as never, response as never, () => {
      files(request, response, () => {
        sendNotFound(dir, response);
      });
    });
  }
}

/** Only what Astro names by its content may be kept without asking; Pagefind's own formats have no registered type. */
function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith('/_astro/')) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
  if (RE_PAGEFIND_DATA.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function isFolder(dir: string, path: string): boolean {
  const folder = join(dir, decodePath(path));
  return folder.startsWith(dir) && existsSync(join(folder, 'index.html'));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
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
