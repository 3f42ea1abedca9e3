/** Pagefind's script for browsers, provided by `search/index/pagefind-program.ts`; the part of it that is used. */
declare module 'virtual:pagefind' {
  export function options(options: Record<string, unknown>): Promise<void>;
  /** Does not wait for the files that it requests. */
  export function init(): Promise<void>;
  export function preload(term: string): Promise<unknown>;
  /** Forgets an index, so that it can be opened again. */
  export function destroy(): Promise<void>;
  export function search(term: string): Promise<{ results: PagefindResult[] }>;

  export interface PagefindResult {
    /** The position of the record in base 36. */
    id: string;
    score: number;
    /** Where words of the body matched. */
    words: number[];
    /** The metadata fields that matched. */
    matchedMetaFields?: string[];
  }
}
