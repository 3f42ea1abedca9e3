import { build, type InlineConfig } from 'vite';
import { PROJECT_ROOT } from '../../content/project.ts';
import { aliasMessages } from '../../messages/alias.ts';
import type { LanguageCode } from '../../messages/languages.ts';
import { loadOnce } from '../../text/load-once.ts';

const bundled = new Map<string, Promise<string>>();

/**
 * Returns the minified code of one of the project's scripts, as a text without imports that has the messages of one
 * language. A build uses it for each book.
 */
export function bundleScript(path: string, code: LanguageCode): Promise<string> {
  const alias = [aliasMessages(PROJECT_ROOT, code)];
  return loadOnce(bundled, `${code} ${path}`, () => bundle(path, { resolve: { alias } }));
}

/** Returns the minified code of a script as a text without imports. */
export async function bundle(input: string, config: InlineConfig): Promise<string> {
  const built = await build({
    ...config,
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
