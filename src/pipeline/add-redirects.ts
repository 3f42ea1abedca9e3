import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ConfigError } from '../content/library-config.ts';
import { placeInConfig, siteOrigin } from '../library/config.ts';
import { services } from '../site/services.ts';
import type { Problem } from '../text/problem.ts';
import type { SiteLinks } from './check/site-links.ts';
import { factsOf, type SiteFiles } from './site-files.ts';
import { checkRedirects, type RedirectFault, writeRedirects } from './write-redirects.ts';

/**
 * Writes the redirects of `library.yaml` into the site in `folder`, and returns their files.
 * @throws ConfigError if one of them leads nowhere or replaces a page
 */
export function addRedirects(folder: string, files: SiteFiles, links: SiteLinks): SiteFiles {
  const { config, base, folder: content, interface: language } = services();
  const { redirects } = config;
  const options = {
    redirects,
    files,
    base,
    origin: siteOrigin(config),
    interface: language,
  };
  const faults = checkRedirects(options);
  if (faults.length > 0)
    throw new ConfigError(toProblems(faults), relative(process.cwd(), content.root) || '.');
  const written = writeRedirects(folder, options);
  return new Map(
    written.map((file) => [file, factsOf(file, readFileSync(join(folder, file)), { base, links })]),
  );
}

function toProblems(faults: readonly RedirectFault[]): Problem[] {
  const { configFile } = services().folder;
  const text = configFile === undefined ? '' : readFileSync(configFile, 'utf8');
  return faults.map(({ address, message, hint }) => ({
    ...{ file: 'library.yaml', ...placeInConfig(text, ['redirects', address], 'key') },
    ...{ severity: 'error', code: 'config-redirect', message, hint },
  }));
}
