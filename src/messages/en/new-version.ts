/* A newer version of the page. */

export const pageChanged = 'There is a newer version of this page.';
export const load = 'Load it';
export const notNow = 'Not now';
