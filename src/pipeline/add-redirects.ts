import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ConfigError } from '../content/library-config.ts';
import { placeInConfig, siteOrigin } from '../library/config.ts';
import { services } from '../site/services.ts';
import { formatProblem } from '../text/format-problems.ts';
import type { SiteLinks } from './check/site-links.ts';
import { factsOf, type SiteFiles } from './site-files.ts';
import { checkRedirects, type RedirectFault, writeRedirects } from './write-redirects.ts';

/**
 * Writes the redirects of `library.yaml` into the site in `folder`, and returns their files.
 * @throws ConfigError if one of them leads nowhere or replaces a page
 */
export function addRedirects(folder: string, files: SiteFiles, links: SiteLinks): SiteFiles {
  const { config, base, interface: language } = services();
  const { redirects } = config;
  const options = {
    redirects,
    files,
    base,
    origin: siteOrigin(config),
    interface: language,
  };
  const faults = checkRedirects(options);
  if (faults.length > 0) throw new ConfigError(describe(faults));
  const written = writeRedirects(folder, options);
  return new Map(
    written.map((file) => [file, factsOf(file, readFileSync(join(folder, file)), { base, links })]),
  );
}

function describe(faults: readonly RedirectFault[]): string {
  const { configFile, root } = services().folder;
  const text = configFile === undefined ? '' : readFileSync(configFile, 'utf8');
  const shown = faults.map(({ address, message, hint }) =>
    formatProblem(
      {
        ...{ file: 'library.yaml', ...placeInConfig(text, ['redirects', address], 'key') },
        ...{ severity: 'error', code: 'config-redirect', message, hint },
      },
      relative(process.cwd(), root) || '.',
    ),
  );
  return `library.yaml cannot be used.\n\n${shown.join('\n\n')}`;
}
