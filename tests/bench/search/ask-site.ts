import type { Page } from 'playwright-core';

/** The result of one query. */
export interface Asked {
  /** Addresses of the first results, with the base path, without parameters. */
  urls: string[];
  /** From the last key to the results, in milliseconds. */
  milliseconds: number;
}

/** Types `query` into the search page that `page` shows, and waits for its results. */
export async function askSearchPage(page: Page, query: string): Promise<Asked> {
  return page.evaluate(async (typed) => {
    const element = document.querySelector<HTMLElement>('search-page');
    const field = element?.querySelector<HTMLInputElement>('input[type="search"]');
    if (!element || !field) throw new Error('This is not the search page.');
    const started = performance.now();
    field.value = typed;
    delete element.dataset.answered;
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (element.dataset.answered !== typed.trim()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element, { attributes: true, attributeFilter: ['data-answered'] });
    });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    const milliseconds = performance.now() - started;
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.result-link')];
    return { urls: links.slice(0, 10).map(({ pathname }) => pathname), milliseconds };
  }, query);
}

/** Queries a plain Pagefind index in `folder` (an address that ends in a slash). */
export async function askPlainIndex(page: Page, folder: string, query: string): Promise<Asked> {
  return page.evaluate(
    async ([address, typed]) => {
      interface Plain {
        search: (
          query: string,
        ) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
      }
      const pagefind = (await import(`${address}pagefind.js`)) as Plain;
      const started = performance.now();
      const { results } = await pagefind.search(typed);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return {
        urls: data.map(({ raw_url }) => raw_url),
        milliseconds: performance.now() - started,
      };
    },
    [folder, query] as const,
  );
}
