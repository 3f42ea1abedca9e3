import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageAddress } from '../../library/urls.ts';
import { PROJECT_ROOT } from '../../content/project.ts';
import { imageType } from '../../text/image-types.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { ExportScope } from '../export-scope.ts';

/* Parts of pages that load nothing. */

/** Returns stylesheets of the project, in this order, without comments. */
export function readStyles(paths: readonly string[]): string {
  return paths
    .map((path) => readFileSync(join(PROJECT_ROOT, path), 'utf8'))
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n');
}

/** A policy that allows only `script` to run, and no requests. */
export function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Replaces the addresses of images at `paths` of the content folder in `markup` by the images. */
export function inlineImages(
  markup: string,
  paths: readonly string[],
  readFile: ExportScope['readFile'],
): string {
  return paths.reduce((whole, path) => {
    const address = escapeHtml(imageAddress(path)).replaceAll('&amp;', '&#x26;');
    return whole.replaceAll(`src="${address}"`, () => `src="${dataAddress(path, readFile(path))}"`);
  }, markup);
}

function dataAddress(path: string, bytes: Uint8Array): string {
  const type = imageType(path) ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
