/** Raise it where the same log leads to other states than before: states that were stored are then replayed anew. */
export const REPLAY_VERSION = 1;
