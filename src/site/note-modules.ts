import { join } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { noteFiles } from '../content/read-notes.ts';

/** What `virtual:notes` is resolved to. */
const LIST = '\0virtual:notes';

/**
 * Provides `virtual:notes`, the modules of all notes by path in their folder. They are no content collection: Astro keeps
 * what it loads for dev in `.astro/`, where servers of different folders would read each other's notes.
 */
export function noteModules(notesDir: string | undefined): Plugin {
  return {
    name: 'recto-note-modules',
    resolveId: { filter: { id: /^virtual:notes$/ }, handler: () => LIST },
    load: { filter: { id: /^\0virtual:notes$/ }, handler: () => listModule(notesDir) },
  };
}

/**
 * Forgets the modules of a note's file and the list of notes. Vite forgets a changed file itself, but only some time
 * after its watcher has reported it, when pages may have reloaded.
 */
export function forgetNotes({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments)) {
    moduleGraph.onFileChange(normalizePath(file));
    const list = moduleGraph.getModuleById(LIST);
    if (list) moduleGraph.invalidateModule(list);
  }
}

function listModule(notesDir: string | undefined): string {
  if (notesDir === undefined) return 'export default {};';
  const entries = noteFiles(notesDir).map((file) => {
    const path = normalizePath(join(notesDir, file));
    return `${JSON.stringify(file)}: () => import(${JSON.stringify(path)})`;
  });
  return `export default {${entries.join(',\n')}};`;
}
