import { pathToFileURL } from 'node:url';
import { ExportError } from '../export-scope.ts';
import { startBrowser } from './browser-connection.ts';

/** In bytes. */
const CHUNK = 1 << 20;

/** Resolves in the page once it is loaded and its cards are laid out. */
const LAID_OUT = `new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else addEventListener('load', resolve);
}).then(() => window.laidOut)`;

/**
 * Prints an HTML file once its `window.laidOut` has resolved, and returns the PDF. `profile` is an empty folder.
 * @throws ExportError if the browser fails
 */
export async function printPage(
  file: string,
  { chromium, profile }: { chromium: string; profile: string },
): Promise<Buffer> {
  const browser = startBrowser(chromium, profile);
  try {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
    const attached = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(attached.sessionId);
    const send = (method: string, params?: object) => browser.send(method, params, session);
    await send('Page.navigate', { url: pathToFileURL(file).href });
    const { exceptionDetails } = await send('Runtime.evaluate', {
      expression: LAID_OUT,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new ExportError(`The cards cannot be laid out: ${JSON.stringify(exceptionDetails)}`);
    const { stream } = await send('Page.printToPDF', {
      ...{ preferCSSPageSize: true, printBackground: true, transferMode: 'ReturnAsStream' },
      ...{ generateTaggedPDF: true, generateDocumentOutline: true },
    });
    const chunks: Buffer[] = [];
    for (let isLast = false; !isLast;) {
      const read = await send('IO.read', { handle: stream, size: CHUNK });
      chunks.push(Buffer.from(String(read.data), read.base64Encoded === true ? 'base64' : 'utf8'));
      isLast = read.eof === true;
    }
    return Buffer.concat(chunks);
  } finally {
    await browser.close();
  }
}
