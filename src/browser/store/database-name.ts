/** Several sites may share an origin; each stores its own progress, identified by its base path. */
export const DATABASE_NAME = `recto:${import.meta.env.BASE_URL.replace(/\/?$/, '/')}`;

/**
 * Increment it when stores, indexes, or kinds of events are added: older versions of the site then leave the database
 * alone.
 */
export const DATABASE_VERSION = 2;
