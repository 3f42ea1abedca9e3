import type { Loader, LoaderContext } from 'astro/loaders';

type Entries = ReturnType<LoaderContext['store']['values']>;

/**
 * Wraps a loader and passes its entries to `onLoad`.
 * @param mayWarn asked before each load whether the loader may warn; a folder with nothing to load is fine
 */
export function notifyingLoader(
  inner: Loader,
  onLoad: (entries: Entries) => void,
  mayWarn: () => boolean,
): Loader {
  return {
    ...inner,
    load: async (context) => {
      const { logger } = context;
      await inner.load(mayWarn() ? context : { ...context, logger: silenced(logger) });
      onLoad(context.store.values());
    },
  };
}

function silenced(logger: LoaderContext['logger']): LoaderContext['logger'] {
  const silent = logger.fork(logger.label);
  silent.warn = () => undefined;
  return silent;
}
