/**
 * Runs Astro, and once more if it has lost a file of its own, before it has made any page: processes that start at the
 * same moment write to the same temporary files in `.astro/`, whatever their content folders. None reads these lists
 * (site/note-modules.ts).
 * @throws any other error of `run`
 */
export async function retryLostFile<Result>(run: () => Promise<Result>): Promise<Result> {
  return run().catch((error: unknown) => {
    if (!isLostFile(error)) throw error;
    return run();
  });
}

function isLostFile(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !('syscall' in cause) || !('path' in cause)) return false;
  return cause.syscall === 'rename' && /[\\/]\.astro[\\/]/.test(String(cause.path));
}
