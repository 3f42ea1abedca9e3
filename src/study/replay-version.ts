/** Raise it where the same log leads to other states or records than before: those that were stored are then replayed anew. */
export const REPLAY_VERSION = 2;
