import { setTimeout as sleep } from 'node:timers/promises';

export interface ReloadSignal {
  /** Resolves when browsers are asked to reload or to load a new module. */
  next: Promise<void>;
  close: () => void;
}

/** Listens to the development server at `address`, like the script that Vite puts into its pages. */
export async function listenForReload(address: string): Promise<ReloadSignal> {
  const client = await (await fetch(new URL('@vite/client', address))).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socketAddress = `${address.replace(/^http/, 'ws')}?token=${token}`;
  const socket = new WebSocket(socketAddress, 'vite-hmr');
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', resolve);
  });
  // The first client receives messages that were sent when there was none.
  await sleep(200);
  const next = new Promise<void>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const { type } = JSON.parse(String(data)) as { type: string };
      if (type === 'full-reload' || type === 'update') resolve();
    });
  });
  return {
    next,
    close: () => {
      socket.close();
    },
  };
}
