/* Why the search index cannot be used, or only in part. */

export const missing =
  'The search index of this site is missing. Build the site again, or upload all of its files.';
export const broken =
  'The search index of this site is incomplete. Reload the page; if that does not help, the site has to be uploaded again.';
export const offline =
  'The search index could not be loaded. Check your connection and search again.';
export const keptOnly = 'Without a connection, only the books kept on this device are searched.';
