/** Pagefind's script for browsers, provided by `search/index/pagefind-program.ts`; the part of it that is used. */
declare module 'virtual:pagefind' {
  export function createInstance(options: Record<string, unknown>): Pagefind;

  /** An index. */
  export interface Pagefind {
    /** Does not wait for the files that it requests. */
    init: () => Promise<void>;
    preload: (term: string) => Promise<unknown>;
    search: (term: string) => Promise<{ results: PagefindResult[] }>;
  }

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
