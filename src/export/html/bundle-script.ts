import { build } from 'vite';
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
  return loadOnce(bundled, `${code} ${path}`, () => bundle(path, code));
}

async function bundle(path: string, code: LanguageCode): Promise<string> {
  const built = await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: [aliasMessages(PROJECT_ROOT, code)] },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: path, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
