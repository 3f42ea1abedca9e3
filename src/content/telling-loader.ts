import type { Loader, LoaderContext } from 'astro/loaders';

type Entries = ReturnType<LoaderContext['store']['values']>;

/**
 * A loader that loads as `inner` does and tells what it has loaded.
 * @param warns asked before each loading whether `inner` may warn; a folder that has nothing to load is no fault
 */
export function tellingLoader(
  inner: Loader,
  tell: (entries: Entries) => void,
  warns: () => boolean,
): Loader {
  return {
    ...inner,
    load: async (context) => {
      const { logger } = context;
      await inner.load(warns() ? context : { ...context, logger: silenced(logger) });
      tell(context.store.values());
    },
  };
}

function silenced(logger: LoaderContext['logger']): LoaderContext['logger'] {
  const silent = logger.fork(logger.label);
  silent.warn = () => undefined;
  return silent;
}
