import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { LibraryService } from './library-service.ts';
import { imageAddress } from '../compile/compile-deck.ts';

/** Media types of the images that cards may show, by their extension. */
export const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Serves the images that cards show in dev, and no other file of the content folder. */
export function serveImages(root: string, library: LibraryService) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const address = request.url?.split('?', 1)[0] ?? '';
    const at = address.indexOf('/files/');
    if (at === -1) return next();
    void library.current().then(({ images }) => {
      const image = images.find((path) => imageAddress(path) === address.slice(at));
      if (image === undefined) return next();
      response.setHeader('Content-Type', IMAGE_TYPES[extname(image).toLowerCase()] ?? '');
      createReadStream(join(root, image)).on('error', next).pipe(response);
    }, next);
  };
}
