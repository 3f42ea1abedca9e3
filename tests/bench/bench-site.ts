/** A site whose building is measured. */
export interface BenchSite {
  name: string;
  /** Where its commands run. */
  cwd: string;
  env: Record<string, string>;
  buildCommand: readonly string[];
  /** Writes all cards as an Anki package; undefined where it cannot. */
  exportCommand: readonly string[] | undefined;
  devCommand: (port: number) => readonly string[];
  outDir: string;
  /** Forgets everything of earlier builds. */
  clear: () => Promise<void>;
  /** Puts `word` into one card's answer, instead of the one put there before. */
  edit: (word: string) => Promise<void>;
  /** The address of that card's page. Known after the first build. */
  editedPage: () => Promise<string>;
  /** How long the search index took, from what a build has printed. */
  searchSeconds: (output: string) => number | undefined;
}
