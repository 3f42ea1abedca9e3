import type { Loader, LoaderContext } from 'astro/loaders';

type Entries = ReturnType<LoaderContext['store']['values']>;

/** A loader that loads as `inner` does and tells what it has loaded. */
export function tellingLoader(inner: Loader, tell: (entries: Entries) => void): Loader {
  return {
    ...inner,
    load: async (context) => {
      await inner.load(context);
      tell(context.store.values());
    },
  };
}
