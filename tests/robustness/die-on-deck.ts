/** Loaded before a build: the worker that compiles `decks/deadly.md` ends instead. */
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/deck-worker.ts')
      ? { format: 'module', shortCircuit: true, source: workerOf(`${url}?real`) }
      : next(url, context),
});

function workerOf(real: string): string {
  return `import run from ${JSON.stringify(real)};
export default (job) => (job.file === 'decks/deadly.md' ? process.exit(3) : run(job));`;
}
