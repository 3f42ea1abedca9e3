/**
 * How long tests wait for anything before they fail. On a quiet machine nothing takes a tenth of it, but the tests also
 * pass next to other work.
 */
export const PATIENCE_MS = 60_000;
