import { readFileSync } from 'node:fs';

export interface BenchQuery {
  /** `word`, `phrase`, `question`, `identifier`, `formula`, `acronym`, `typo`, `form`. */
  kind: string;
  query: string;
  /** Headings of the cards that should answer it, as plain text. */
  headings: string[];
}

/** Reads a file of queries: a line each, kind, query and headings by tabs, several headings with ` | ` between them. */
export function readQueries(file: string): BenchQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const [kind, query, headings] = line.split('\t');
    if (!kind || !query || !headings)
      throw new Error(`${file}:${String(index + 1)} is not "kind, query, headings".`);
    return { kind, query, headings: headings.split(' | ') };
  });
}
