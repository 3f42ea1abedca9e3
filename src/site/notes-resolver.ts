import { join, sep } from 'node:path';
import { PROJECT_ROOT } from '../content/project.ts';

/** A path in the project from which packages are resolved. */
const ANCHOR = join(PROJECT_ROOT, 'src', 'site.ts');

interface ResolveContext {
  resolve(
    id: string,
    importer: string,
    options: { skipSelf: boolean },
  ): Promise<{ id: string } | null>;
}

/** Lets notes anywhere on the disk import the project's packages, which their compiled form requires. */
export function notesResolver(notesDir: string | undefined) {
  const outside = notesDir !== undefined && !notesDir.startsWith(PROJECT_ROOT);
  return {
    name: 'recto-notes',
    async resolveId(this: ResolveContext, id: string, importer: string | undefined) {
      const bare = !/^[./\0]/.test(id);
      if (!outside || !bare || !importer?.startsWith(notesDir + sep)) return null;
      return this.resolve(id, ANCHOR, { skipSelf: true });
    },
  };
}
