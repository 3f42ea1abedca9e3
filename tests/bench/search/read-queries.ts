import { readFileSync } from 'node:fs';
import { z } from 'zod';

const benchQuery = z.strictObject({
  /** `word`, `phrase`, `question`, `identifier`, …; each kind is scored separately. */
  kind: z.string().min(1),
  query: z.string().min(1),
  /** Headings of the cards that answer it, as plain text; any of them is correct. */
  headings: z.array(z.string().min(1)).min(1),
});

export type BenchQuery = z.infer<typeof benchQuery>;

/** Reads a JSON file of queries, `[{ "kind", "query", "headings": [] }]`. @throws if it is anything else */
export function readQueries(file: string): BenchQuery[] {
  return z
    .array(benchQuery)
    .min(1)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}
