import { build } from 'vite';
import { PROJECT_ROOT } from '../../content/project.ts';
import type { WorkerSite } from '../../worker/lists.ts';
import { WORKER_FILE } from '../../worker/worker-file.ts';

/** Bundles the service worker into files by name: one script without imports. */
export async function bundleWorker(site: WorkerSite): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { SITE: JSON.stringify(site), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${PROJECT_ROOT}src/worker/service-worker.ts`,
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}
