/** The darkest of the steps that values are divided into; 0 is for none. */
const DARKEST = 4;

/** The color of a step in the page's theme: see styles/statistics.css. */
export function stepColor(step: number): string {
  return `var(--step-${step})`;
}

/**
 * The least value of each step from 1 on: the quartiles of the values above zero, so that one long day does not make
 * all others look alike. Fewer than four if values repeat.
 */
export function quartileSteps(values: readonly number[]): number[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const starts = Array.from({ length: DARKEST }, (_, index) => {
    return sorted[Math.floor((index * sorted.length) / DARKEST)] ?? 1;
  });
  return [...new Set(starts)];
}

/** How many of `starts`, in ascending order, `value` has reached, spread over all steps if there are fewer. */
export function stepOf(value: number, starts: readonly number[]): number {
  const reached = starts.filter((start) => value >= start).length;
  return Math.ceil((reached * DARKEST) / starts.length);
}

/** Steps of recall: below 70 %, and from 70, 80, and 90 % on. */
export const RECALL_STEPS = [0, 0.7, 0.8, 0.9];
