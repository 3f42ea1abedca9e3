/** A site whose build is measured. */
export interface BenchSite {
  name: string;
  /** Working directory of its commands. */
  cwd: string;
  env: Record<string, string>;
  buildCommand: readonly string[];
  /** Writes all cards as an Anki package; undefined if it cannot. */
  exportCommand: readonly string[] | undefined;
  devCommand: (port: number) => readonly string[];
  outDir: string;
  /** Puts aside everything from earlier builds. */
  clear: () => Promise<void>;
  /** Puts `word` into one card's answer, replacing the one put there before. */
  edit: (word: string) => Promise<void>;
  /** The address of that card's page; known after the first build. */
  editedPage: () => Promise<string>;
  /** How long the search index took, according to a build's output. */
  searchSeconds: (output: string) => number | undefined;
}
