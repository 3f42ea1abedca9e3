import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ExportError } from '../export-scope.ts';

/** A running browser, controlled by the Chrome DevTools Protocol. */
export interface BrowserConnection {
  /** @throws ExportError if the browser reports an error, or ends */
  send: (method: string, params?: object, session?: string) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

interface Message {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Waiting {
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

/** Switches off what is not needed to print a page from the disk. */
const ARGUMENTS = [
  ...['--headless', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check'],
  ...['--disable-gpu', '--disable-extensions', '--disable-background-networking', '--disable-sync'],
  ...['--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars', '--mute-audio'],
];

/** How many bytes of the browser's error output are kept for a message. */
const KEPT_OUTPUT = 2000;

/**
 * Starts the browser at `path` with its own profile in `folder`. Chromium refuses to run as root unless its sandbox is
 * off; pages come from decks, which are sanitized, and may not load or run anything else.
 */
export function startBrowser(path: string, folder: string): BrowserConnection {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(path, [...ARGUMENTS, ...sandbox, `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , , commands, replies] = child.stdio as [null, null, Readable, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let output = '';
  let failure: ExportError | undefined;
  let lastId = 0;

  const ended = new Promise<void>((resolve) => {
    const fail = (reason: string) => {
      const said = output.trim() && `\n\n${output.trim()}`;
      failure = new ExportError(`The browser ${path} ${reason}. Nothing was written.${said}`);
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
      resolve();
    };
    child.on('error', ({ message }) => fail(`could not be started: ${message}`));
    child.on('exit', (code, signal) => fail(`ended early (${signal ?? `exit code ${code}`})`));
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_OUTPUT);
  });
  // The end of the process is reported separately.
  commands.on('error', () => undefined);
  readMessages(replies, (message) => {
    // Events have no id.
    if (message.id === undefined) return;
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.error) reject?.(new ExportError(`The browser reports: ${message.error.message}.`));
    else resolve?.(message.result ?? {});
  });

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Messages end with a zero byte. */
function readMessages(replies: Readable, onMessage: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  replies.on('data', (data: Buffer) => {
    let from = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, from)) {
      pieces.push(data.subarray(from, end));
      onMessage(JSON.parse(Buffer.concat(pieces).toString()) as Message);
      pieces = [];
      from = end + 1;
    }
    pieces.push(data.subarray(from));
  });
}
