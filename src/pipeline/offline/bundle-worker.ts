import { build } from 'vite';
import { PROJECT_ROOT } from '../../content/project.ts';
import type { WorkerSite } from '../../worker/lists.ts';
import { WORKER_FILE } from '../../worker/worker-file.ts';

/** Writes the service worker into `folder`: one script, which imports nothing when it runs. */
export async function bundleWorker(folder: string, site: WorkerSite): Promise<void> {
  await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { SITE: JSON.stringify(site), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${PROJECT_ROOT}src/worker/service-worker.ts`,
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
}
