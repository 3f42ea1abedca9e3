/** Increment it when the same log leads to different states or records than before; stored ones are then recomputed. */
export const REPLAY_VERSION = 2;
