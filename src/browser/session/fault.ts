/**
 * What went wrong, as a sentence for the reader.
 * `network`: trying again may help. `missing`: the site does not have it. `damaged`: it exists but cannot be read.
 */
export class Fault extends Error {
  readonly kind: 'network' | 'missing' | 'damaged';

  constructor(kind: Fault['kind'], sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.kind = kind;
  }
}

export type FaultSentences = Record<Fault['kind'], string>;

/** Fetches `url`. @throws Fault if there is no response, or if its status is an error */
export async function fetchOrFault(url: string, sentences: FaultSentences): Promise<Response> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Fault('network', sentences.network, error);
  });
  if (response.ok) return response;
  const kind = response.status === 404 || response.status === 410 ? 'missing' : 'network';
  throw new Fault(kind, sentences[kind], response.status);
}
