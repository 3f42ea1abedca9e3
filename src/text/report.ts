import type { LocalProblem } from './problem.ts';

/** Takes down a problem at an offset of the deck. */
export type Report = (offset: number, problem: Omit<LocalProblem, 'line' | 'column'>) => void;
