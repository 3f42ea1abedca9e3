import { INDEX_FOLDER } from '../../search/terms/index-folder.ts';
import { WASM_FILE } from '../../search/terms/search-record.ts';
import { START_FILE } from '../../search/terms/start-file.ts';

/**
 * Runs in the head of the search page: requests what its first query needs from the index of the site at `base` (ends in a
 * slash) before the scripts that read it are loaded. A link could not ask for files that the browser has cached, however old.
 */
export function earlyRequests(base: string): string {
  const folder = JSON.stringify(`${base}${INDEX_FOLDER}/`);
  const files = JSON.stringify([START_FILE, WASM_FILE]);
  return `{let e=globalThis.earlyRequests={};for(let f of ${files})(e[f]=fetch(${folder}+f,{cache:'force-cache'})).catch(()=>{})}`;
}
