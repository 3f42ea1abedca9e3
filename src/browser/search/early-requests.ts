import { WASM_FILE } from '../../search/terms/search-record.ts';
import { START_FILE } from '../../search/terms/start-file.ts';

/**
 * Runs in the head of the search page: requests what its first query needs from `folder` (ends in a slash) before the
 * scripts that read it are loaded. A link could not ask for files that the browser has cached, however old.
 */
export function earlyRequests(folder: string): string {
  const files = JSON.stringify([START_FILE, WASM_FILE]);
  return `{let e=globalThis.earlyRequests={};for(let f of ${files})(e[f]=fetch(${JSON.stringify(folder)}+f,{cache:'force-cache'})).catch(()=>{})}`;
}
