import { noteFiles } from '../content/note-files.ts';

/**
 * Astro's name for the module that lists the notes, and the flag of a note's own module (astro/dist/content/consts.js).
 */
const LIST = 'astro:content-module-imports';
const OWN_LIST = '\0recto:content-module-imports';
const NOTE = 'astro:content-layer-deferred-module';
const NOTE_FLAG = 'astroContentModuleFlag';

/**
 * Provides the list of a build's own notes. Astro keeps it in `.astro/`, in one file per project, where a concurrent
 * build of another content folder would replace it.
 */
export function noteModules(notesDir: string | undefined) {
  return {
    name: 'recto-note-modules',
    apply: 'build' as const,
    resolveId: {
      order: 'pre' as const,
      handler: (id: string) => (id === LIST ? OWN_LIST : null),
    },
    load: (id: string) => (id === OWN_LIST ? listModule(notesDir) : null),
  };
}

function listModule(notesDir: string | undefined): string {
  const entries = noteFiles(notesDir).map((file) => {
    const query = new URLSearchParams({ [NOTE]: '', fileName: file, [NOTE_FLAG]: 'true' });
    return `[${JSON.stringify(file)}, () => import(${JSON.stringify(`${NOTE}?${query}`)})]`;
  });
  return `export default new Map([${entries.join(',\n')}]);`;
}
