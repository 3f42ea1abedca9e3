/** The modules of notes by path in their folder, provided by `note-modules.ts`. */
declare module 'virtual:notes' {
  import type { MDXInstance } from 'astro';

  const modules: Readonly<Record<string, () => Promise<MDXInstance<Record<string, unknown>>>>>;
  export default modules;
}
