import { IMAGE_TYPES, imageType } from '../text/image-types.ts';

/** Paths of the logo's images in the content folder; `dark` is for the dark theme, if that has its own. */
export interface LogoFiles {
  light: string;
  dark?: string | undefined;
}

/** An image of the logo. */
export interface LogoImage {
  /** In the content folder. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
}

export interface Logo {
  light: LogoImage;
  dark?: LogoImage;
}

/** Systems ask for icons of up to this size, in pixels. */
const ICON_SIZE = 512;

/** Returns why a path can't name a logo, or undefined if it can. */
export function faultOfLogoPath(path: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path))
    return 'must be a file of the content folder, because pages load nothing from other sites';
  if (/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/.test(path))
    return 'must be a path inside the content folder, with `/` between folders';
  if (imageType(path) === undefined)
    return `must be an image: a file that ends with ${Object.keys(IMAGE_TYPES)
      .map((ending) => `.${ending}`)
      .join(', ')}`;
  return undefined;
}

export function logoImages({ light, dark }: Logo): LogoImage[] {
  return dark ? [light, dark] : [light];
}

/** Returns whether a logo can be the icon of the site: a square that can be shown at any size. */
export function isIcon({ path, width, height }: LogoImage): boolean {
  return width === height && (isScalable(path) || width >= ICON_SIZE);
}

export function isScalable(path: string): boolean {
  return imageType(path) === IMAGE_TYPES.svg;
}
