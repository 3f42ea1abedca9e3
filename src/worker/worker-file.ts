/**
 * Address of the service worker relative to the base path. At the root, because a worker controls only pages below its
 * own folder.
 */
export const WORKER_FILE = 'sw.js';
