import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { placeInConfig, type LibraryConfig } from '../library/config.ts';
import type { Logo, LogoFiles, LogoImage } from '../library/logo.ts';
import { IMAGE_TYPES, imageType } from '../text/image-types.ts';
import type { Problem } from '../text/problem.ts';
import type { ContentFolder } from './content-folder.ts';

/** In bytes. Every page shows the logo. */
const MAX_SIZE = 100_000;

type Reading = { image: LogoImage } | { fault: Pick<Problem, 'message' | 'hint'> };

/** Reads the images of the logo that `library.yaml`, whose text is `yamlText`, names. */
export async function readLogo(
  { root, configFile }: ContentFolder,
  { logo }: Pick<LibraryConfig, 'logo'>,
  yamlText: string,
): Promise<{ logo: Logo | undefined; problems: Problem[] }> {
  if (!logo) return { logo: undefined, problems: [] };
  const light = await readImage(root, logo.light);
  const dark = logo.dark === undefined ? undefined : await readImage(root, logo.dark);
  const problems = Object.entries({ light, dark }).flatMap(([theme, read]) =>
    read && 'fault' in read
      ? [
          {
            ...{ file: basename(configFile ?? 'library.yaml'), severity: 'error' as const },
            ...placeInConfig(yamlText, placeOf(logo, theme), 'value'),
            ...{ code: 'config-logo', ...read.fault },
          },
        ]
      : [],
  );
  if ('fault' in light || (dark && 'fault' in dark)) return { logo: undefined, problems };
  return { logo: { light: light.image, ...(dark && { dark: dark.image }) }, problems };
}

function placeOf({ dark }: LogoFiles, theme: string): string[] {
  return dark === undefined ? ['logo'] : ['logo', theme];
}

async function readImage(root: string, path: string): Promise<Reading> {
  const fault = (message: string, hint: string): Reading => ({
    fault: { message: `The logo ${path} ${message}.`, hint },
  });
  const info = await stat(join(root, path)).catch(() => undefined);
  if (!info?.isFile()) {
    return fault(
      'is not a file of the content folder',
      'Write its path from the folder that library.yaml is in, such as `logo: images/logo.svg`.',
    );
  }
  if (info.size > MAX_SIZE) {
    return fault(
      `has ${Math.ceil(info.size / 1000)} KB, and every page loads it`,
      `Make it smaller than ${MAX_SIZE / 1000} KB: it is shown 28 pixels high.`,
    );
  }
  const found = await measure(join(root, path));
  if (!found || IMAGE_TYPES[found.format] !== imageType(path)) {
    return fault(
      `is not an image in the format that its name says`,
      'Save it as an SVG with a `viewBox`, or as a PNG, JPEG, GIF, WebP, or AVIF, with the ending of its format.',
    );
  }
  return { image: { path, width: found.width, height: found.height } };
}

/** Returns the size of an image; undefined if it isn't one. */
async function measure(file: string) {
  const { imageMetadata } = await import('astro/assets/utils');
  try {
    const { width, height, format } = await imageMetadata(await readFile(file));
    return width > 0 && height > 0 ? { width, height, format } : undefined;
  } catch {
    return undefined;
  }
}
