/** The service worker's address below the base path: a worker controls what is next to and below it. */
export const WORKER_FILE = 'sw.js';
