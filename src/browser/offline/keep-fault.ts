import { faults } from '#messages/offline.ts';

type Code = keyof typeof faults;

/** Why a book could not be kept, as a sentence for the reader. */
export class KeepFault extends Error {
  override name = 'KeepFault';

  constructor(code: Code, cause?: unknown) {
    super(faults[code], { cause });
  }
}

/** Fetches from the site, past all caches. @throws KeepFault */
export async function fetchAnew(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { cache: 'no-store', signal }).catch((error: unknown) => {
    throw new KeepFault('network', error);
  });
}
