/** Where the service worker stands, below the base path: a worker is in charge of what stands beside and below it. */
export const WORKER_FILE = 'sw.js';
