import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A connection: bytes per second of all responses together, and the time in milliseconds before each response. */
export interface Connection {
  bytesPerSecond: number;
  latency: number;
}

export interface SlowProxy {
  /** Of the target's root; ends in a slash. */
  address: string;
  close: () => Promise<void>;
}

/** Bytes sent at once. */
const PACKET = 1500;

/**
 * Passes requests on to `target`, over a slow connection and without compression. Unlike the throttling of Chromium's
 * developer tools, this also affects service workers.
 */
export async function openSlowProxy(
  target: string,
  { bytesPerSecond, latency }: Connection,
): Promise<SlowProxy> {
  /** When everything that was sent has arrived. */
  let free = 0;
  const transmit = async (bytes: number): Promise<void> => {
    free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
    await sleep(free - performance.now());
  };
  const server = createServer((request, response) => {
    const { 'accept-encoding': _, ...headers } = request.headers;
    const forward = get(new URL(request.url ?? '/', target), { headers }, (answer) => {
      void (async () => {
        await sleep(latency);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        for await (const chunk of answer as AsyncIterable<Buffer>) {
          for (let at = 0; at < chunk.length; at += PACKET) {
            const packet = chunk.subarray(at, at + PACKET);
            await transmit(packet.length);
            response.write(packet);
          }
        }
        response.end();
      })().catch((error: unknown) => response.destroy(error as Error));
    });
    forward.on('error', (error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
