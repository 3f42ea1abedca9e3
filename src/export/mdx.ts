import type { ExportFormat } from './export-scope.ts';

/** Cards as one MDX document whose only components are `Context`, `Question`, and `Answer`. */
export const mdx: ExportFormat = {
  name: 'mdx',
  extension: 'mdx',
  purpose: 'one MDX document',
  async *write(scope) {
    let separator = '';
    for await (const { text } of scope.read('mdx')) {
      yield separator + text.mdx;
      separator = '\n---\n\n';
    }
  },
};
