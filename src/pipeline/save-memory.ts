import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process and its workers return memory sooner, for about 3 % more processor time. To be called before Astro
 * is loaded.
 */
export function saveMemory(): void {
  // V8 lets garbage grow to the size of what is in use.
  setFlagsFromString('--heap-growing-percent=25');
  // mimalloc, the allocator of the native code of Astro and Vite, keeps all that bundling ever took, in huge pages:
  // 270 MB. https://microsoft.github.io/mimalloc/environment.html
  process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
}
