import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { LibraryService } from './library-service.ts';
import { type Logo, logoImages } from '../library/logo.ts';
import { imageType } from '../text/image-types.ts';
import { imageAddress } from '../library/urls.ts';

/** Serves the images that cards show in dev, and the logo, and no other file of the content folder. */
export function serveImages(root: string, library: LibraryService, logo?: Logo) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const address = request.url?.split('?', 1)[0] ?? '';
    const at = address.indexOf('/files/');
    if (at === -1) return next();
    void library.current().then(({ images }) => {
      const all = [...images, ...(logo ? logoImages(logo).map(({ path }) => path) : [])];
      const image = all.find((path) => imageAddress(path) === address.slice(at));
      if (image === undefined) return next();
      response.setHeader('Content-Type', imageType(image) ?? '');
      createReadStream(join(root, image)).on('error', next).pipe(response);
    }, next);
  };
}
